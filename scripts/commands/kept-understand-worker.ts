import { keptBundle } from './kept-bundle.ts'
import type understandInWorker from './understand-worker.ts'
import type { Answer, Question } from './understand-worker.ts'

const { task, keep } = keptBundle<typeof understandInWorker>('understand-worker')

/** The bundled worker, with what was compiled of it before. */
export default async function understandWithKeptCode(question: Question): Promise<Answer> {
  const answer = await task(question)
  if ('written' in answer) keep()
  return answer
}
