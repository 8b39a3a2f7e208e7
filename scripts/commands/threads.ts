import { existsSync } from 'node:fs'
import module from 'node:module'
import { dirname, join } from 'node:path'
import { Tinypool } from 'tinypool'
import { packageInfo } from '../cli/package-info.ts'

/** What threads of ours run, by the name of the module's source. */
type Task = 'generate-worker' | 'understand-worker' | 'parse-worker'

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
