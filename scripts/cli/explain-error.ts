import { CommanderError } from 'commander'
import { BuildFailure } from '../slidev/build-failure.ts'
import type { ExitCode } from './exit-code.ts'
import { exitCode } from './exit-code.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** Prints what a command threw, in one line where that is enough, and returns the exit status it stands for. */
export function explainError(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError)
    return explainCommanderError(error, terminal)
  if (error instanceof BuildFailure)
    return explainBuildFailure(error, terminal)
  const refusal = refusalOf(error)
  terminal.error(`talkwright: ${refusal ?? messageOf(error)}`)
  if (process.env.TALKWRIGHT_DEBUG)
    terminal.error(error instanceof Error ? error.stack ?? error.message : String(error))
  else if (!(error instanceof UsageError) && refusal === undefined)
    terminal.error('talkwright: this was not expected; TALKWRIGHT_DEBUG=1 shows where it happened')
  return exitCode.badInput
}

function explainCommanderError(error: CommanderError, terminal: Terminal): ExitCode {
  // Help and version come as errors too, with nothing wrong.
  if (error.exitCode === 0)
    return exitCode.fine
  terminal.error(`talkwright: ${messageOf(error).replace(/^error: /, '')}`)
  return exitCode.badInput
}

function explainBuildFailure(error: BuildFailure, terminal: Terminal): ExitCode {
  terminal.error(`talkwright: ${error.message}`)
  for (const line of error.lines)
    terminal.error(`  ${line}`)
  return exitCode.findings
}

/** What the system refuses, in words for someone who does not know errno. */
const refusals: Readonly<Record<string, string>> = {
  EACCES: 'permission denied', EPERM: 'not permitted', EROFS: 'the disk is read-only', ENOSPC: 'the disk is full',
  EISDIR: 'it is a folder, expected a file', ENOTDIR: 'a part of its path is no folder', ENOENT: 'its folder cannot be made', ENAMETOOLONG: 'its name is too long',
}

function refusalOf(error: unknown): string | undefined {
  const { code = '', path } = error instanceof Error ? error as NodeJS.ErrnoException : {}
  const reason = refusals[code]
  return reason === undefined || path === undefined ? undefined : `${path} cannot be read or written: ${reason}`
}

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.trim().replace(/\s*\n\s*/g, ' ')
}
