import module from 'node:module'
import { join } from 'node:path'
import { keptCode } from '../cli/kept-code.ts'
import { packageInfo } from '../cli/package-info.ts'

/** What a thread runs, from the bundle, with what was compiled of it before; `keep` is for when it went well. */
export function keptBundle<Task>(name: string): { task: Task, keep: () => void } {
  const code = keptCode(module.getCompileCacheDir())
  const { default: task } = code.load(join(packageInfo().root, 'lib', 'command', `${name}.cjs`)) as { default: Task }
  return { task, keep: code.keep }
}
