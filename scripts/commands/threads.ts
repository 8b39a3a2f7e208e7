import { existsSync } from 'node:fs'
import module from 'node:module'
import { dirname, join } from 'node:path'
import v8 from 'node:v8'
import { Tinypool } from 'tinypool'
import { packageInfo } from '../cli/package-info.ts'

/** What threads of ours run, by the name of the module's source. */
type Task = 'generate-worker' | 'parse-worker'

/**
 * Of V8's compilers, the one that takes longest, beside what runs, and gives least: where every core has a thread to
 * run, that takes a sixth more of them.
 */
const flags = { all: '--turbofan', quick: '--no-turbofan' } as const

/** Says which of its compilers V8 uses from now on, in all threads. */
export function useCompilers(which: keyof typeof flags): void {
  v8.setFlagsFromString(flags[which])
}

/** Threads that wait for work, `count` of them, which start at once. */
export function startThreads(task: Task, count: number): Tinypool {
  return new Tinypool({ filename: moduleOf(task), minThreads: count, maxThreads: count, env: environment() })
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
