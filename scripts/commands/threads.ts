import { existsSync } from 'node:fs'
import module from 'node:module'
import { dirname, join } from 'node:path'
import v8 from 'node:v8'
import { Tinypool } from 'tinypool'
import { packageInfo } from '../cli/package-info.ts'

/** What threads of ours run, by the name of the module's source. */
type Task = 'generate-worker' | 'understand-worker' | 'parse-worker'

/**
 * Where every core has a thread to run, what V8 does beside them takes from what they do: its slowest compiler works a
 * sixth more than it gives back; the next one compiles only what runs often (400 calls is its default), and each thread
 * compiles for itself and clears its own memory. That is as large from the start as it gets where what is new lies, and
 * what is old is not cleared before there is enough to clear (MB). In the main thread, whose memory is set up by then,
 * what is old may become so much larger (percent) until it is cleared again: enough for an article of 1 MB to the end.
 * `inOneGo` is for what runs once and for long: that compiler is done when nothing runs any more that it compiles.
 * `alone` has the defaults of all of them: what was compiled under other flags than those of its beginning is of no use
 * to the next run.
 */
const together = ['--no-turbofan', '--invocation-count-for-maglev=2000', '--no-concurrent-recompilation', '--no-parallel-scavenge', '--min-semi-space-size=16', '--max-semi-space-size=16', '--initial-old-space-size=128']
const flags = {
  together,
  besideMain: [...together, '--heap-growing-percent=1200'],
  inOneGo: ['--no-turbofan'],
  alone: ['--turbofan', '--invocation-count-for-maglev=400', '--concurrent-recompilation', '--parallel-scavenge', '--min-semi-space-size=0', '--max-semi-space-size=0', '--initial-old-space-size=0', '--heap-growing-percent=0'],
} as const

/** Says how V8 works from now on: its compilers in all threads, its memory in those that start later. */
export function tuneEngine(threads: keyof typeof flags): void {
  for (const flag of flags[threads]) v8.setFlagsFromString(flag)
}

/** Threads that wait for work, `count` of them, which start at once; each is given `tasksEach` at a time. */
export function startThreads(task: Task, { count, tasksEach }: { count: number, tasksEach: number }): Tinypool {
  return new Tinypool({ filename: moduleOf(task), minThreads: count, maxThreads: count, concurrentTasksPerWorker: tasksEach, env: environment() })
}

/** A thread has what Node compiled kept where this process has it, which it does not ask for by itself; loading takes each thread longer than most articles. */
function environment(): Record<string, string> {
  const place = module.getCompileCacheDir()
  const own = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  // Node makes a folder for each of its releases below the one that is named.
  return { ...Object.fromEntries(own), ...(place !== undefined && { NODE_COMPILE_CACHE: dirname(place) }) }
}

/** The source in the repository; in an installed package the module that loads it from the bundle. */
function moduleOf(task: Task): string {
  const { root } = packageInfo()
  const source = join(root, 'scripts', 'commands', `${task}.ts`)
  return existsSync(source) ? source : join(root, 'lib', 'scripts', 'commands', `kept-${task}.js`)
}
