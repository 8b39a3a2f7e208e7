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
  terminal.error(`talkwright: ${messageOf(error)}`)
  if (process.env.TALKWRIGHT_DEBUG)
    terminal.error(error instanceof Error ? error.stack ?? error.message : String(error))
  else if (!(error instanceof UsageError))
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

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.trim().replace(/\s*\n\s*/g, ' ')
}
