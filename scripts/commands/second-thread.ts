import { availableParallelism } from 'node:os'
import { isMainThread } from 'node:worker_threads'
import type { VFile } from 'vfile'
import { longEnough } from '../parse/markdown/in-halves.ts'
import type { ParsePart } from '../parse/markdown/in-halves.ts'

/** Runs with a second thread that parses a part, where an article is long enough and a core is free: one of a batch has none to spare. */
export async function withSecondThread<Result>(file: VFile, run: (parsePart?: ParsePart) => Promise<Result>): Promise<Result> {
  if (file.data.format !== 'markdown' || file.value.length < longEnough || !isMainThread || availableParallelism() < 2) return run()
  // Few articles are as long.
  const { startThreads, tuneEngine } = await import('./threads.ts')
  tuneEngine('together')
  const threads = startThreads('parse-worker', { count: 1, tasksEach: 1 })
  try {
    return await run(text => threads.run(text) as ReturnType<ParsePart>)
  }
  finally {
    void threads.destroy()
    tuneEngine('alone')
  }
}
