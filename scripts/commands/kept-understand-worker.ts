import { keptBundle } from './kept-bundle.ts'
import type understandInWorker from './understand-worker.ts'
import type { Question } from './understand-worker.ts'

const { task, keep } = keptBundle<typeof understandInWorker>('understand-worker')

/** The bundled worker, with what was compiled of it before. */
export default async function understandWithKeptCode(question: Question): Promise<Uint8Array> {
  const article = await task(question)
  keep()
  return article
}
