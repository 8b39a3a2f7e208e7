import { Command } from 'commander'
import { describeCommands } from './commands.ts'
import type { ExitCode } from './exit-code.ts'
import { exitCode } from './exit-code.ts'
import { explainError } from './explain-error.ts'
import { interruptedBy } from './interrupt.ts'
import { packageInfo } from './package-info.ts'
import type { Terminal } from './terminal.ts'
import { createTerminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

// 128 + SIGINT, as shells have it.
const interrupted = 130

/** Runs the command line `args` (without `node` and the script) and returns the exit status. Never throws. */
export async function runProgram(args: string[]): Promise<number> {
  const terminal = createTerminal()
  try {
    if (args.length === 0)
      throw new UsageError('a command is needed; \'talkwright --help\' lists them')
    let status: ExitCode = exitCode.fine
    await createProgram(terminal, code => status = code).parseAsync(args, { from: 'user' })
    return status
  }
  catch (error) {
    // What failed because it was stopped needs no explanation.
    return interruptedBy() ? interrupted : explainError(error, terminal)
  }
}

/** The command line with all its commands and flags; `finish` is told the exit status of the command that ran. */
export function createProgram(terminal: Terminal, finish: (code: ExitCode) => void): Command {
  const program = new Command('talkwright')
    .description('Turns an article into a talk: a Slidev deck, a PDF handout and a site')
    .version(packageInfo().version)
    // Errors are thrown, not printed: `explainError` has the one voice for them.
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
  describeCommands(program, { terminal, finish })
  return program
}
