import { existsSync } from 'node:fs'
import module from 'node:module'
import { dirname, join } from 'node:path'
import v8 from 'node:v8'
import { Tinypool } from 'tinypool'
import { packageInfo } from '../cli/package-info.ts'

/** What threads of ours run, by the name of the module's source. */
type Task = 'generate-worker' | 'understand-worker' | 'parse-worker'

/**
 * Of V8's compilers, the one that takes longest, beside what runs, gives least: where every core has a thread to run, it
 * takes a sixth more of them. In a batch the next one too compiles only what runs often (2000 calls in place of 400),
 * and memory is not cleared before there is enough to clear (MB): together another sixth.
 */
const flags = { alone: ['--turbofan'], halves: ['--no-turbofan'], batch: ['--no-turbofan', '--invocation-count-for-maglev=2000', '--initial-old-space-size=128'] } as const

/** Says what V8 works for from now on: the compilers of all threads, the memory of those that start later. */
export function tuneEngine(work: keyof typeof flags): void {
  for (const flag of flags[work]) v8.setFlagsFromString(flag)
}

/** Threads that wait for work, `count` of them, which start at once; each is given `tasksEach` at a time. */
export function startThreads(task: Task, { count, tasksEach = 1 }: { count: number, tasksEach?: number }): Tinypool {
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
