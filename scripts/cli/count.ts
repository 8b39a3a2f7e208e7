import { canSpin } from './terminal.ts'
import type { Progress } from './terminal.ts'

/** Things that are under way side by side. */
export interface Count extends Progress {
  /** One of them is done. */
  step: () => void
}

/** Shows on a terminal how many of `total` things are done; says nothing in a pipe. */
export function count(text: string, total: number): Count {
  return canSpin(process.stderr) ? showBar(text, total) : { step: () => {}, done: () => {} }
}

/** The bar is loaded while work goes on, as the spinner is. */
function showBar(text: string, total: number): Count {
  let [finished, isDone] = [0, false]
  const bar = import('cli-progress').then(({ default: { SingleBar } }) => {
    const made = new SingleBar({ format: `${text} {bar} {value}/{total}`, stream: process.stderr, clearOnComplete: true, hideCursor: true })
    if (!isDone) made.start(total, finished)
    return made
  })
  return {
    step: () => {
      finished += 1
      void bar.then(shown => shown.update(finished))
    },
    done: () => {
      isDone = true
      void bar.then(shown => shown.stop())
    },
  }
}
