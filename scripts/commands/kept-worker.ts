import module from 'node:module'
import { join } from 'node:path'
import { keptCode } from '../cli/kept-code.ts'
import { packageInfo } from '../cli/package-info.ts'
import { exitCode } from '../cli/exit-code.ts'
import type generate from './generate-worker.ts'
import type { Order, Outcome } from './generate-worker.ts'

const code = keptCode(module.getCompileCacheDir())
const { default: generateInWorker } = code.load(join(packageInfo().root, 'lib', 'command', 'generate-worker.cjs')) as { default: typeof generate }

/** The bundled worker, with what was compiled of it before. */
export default async function generateWithKeptCode(order: Order): Promise<Outcome> {
  const outcome = await generateInWorker(order)
  if (outcome.status < exitCode.badInput) code.keep()
  return outcome
}
