import module from 'node:module'
import { join } from 'node:path'
import { keptCode } from '../cli/kept-code.ts'
import { packageInfo } from '../cli/package-info.ts'

/** What a thread runs, from the bundle, with what was compiled of it before; that is kept again where an answer says that it went well. */
export function keptTask<Question, Answer>(name: string, wentWell: (answer: Answer) => boolean): (question: Question) => Promise<Answer> {
  const code = keptCode(module.getCompileCacheDir(), name)
  const { default: task } = code.load(join(packageInfo().root, 'lib', 'command', `${name}.cjs`)) as { default: (question: Question) => Answer | Promise<Answer> }
  return async (question) => {
    const answer = await task(question)
    if (wentWell(answer)) code.keep()
    return answer
  }
}
