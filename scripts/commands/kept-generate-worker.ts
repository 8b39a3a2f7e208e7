import { exitCode } from '../cli/exit-code.ts'
import type generateInWorker from './generate-worker.ts'
import type { Order, Outcome } from './generate-worker.ts'
import { keptBundle } from './kept-bundle.ts'

const { task, keep } = keptBundle<typeof generateInWorker>('generate-worker')

/** The bundled worker, with what was compiled of it before. */
export default async function generateWithKeptCode(order: Order): Promise<Outcome> {
  const outcome = await task(order)
  if (outcome.status < exitCode.badInput) keep()
  return outcome
}
