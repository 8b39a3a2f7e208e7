import type { ExitCode } from '../cli/exit-code.ts'
import { exitCode } from '../cli/exit-code.ts'
import { findDeck } from '../slidev/deck-folder.ts'
import { handOverToSlidev } from '../slidev/run.ts'

/** Flags of `talkwright present`. */
export interface PresentOptions {
  port?: number
  open?: true
  remote?: true
}

/** Shows the deck in `folder` with Slidev's server and presenter view until it is stopped. */
export async function present(folder: string, options: PresentOptions): Promise<ExitCode> {
  const deck = await findDeck(folder)
  const { code } = await handOverToSlidev([deck.entry, ...slidevFlags(options)], deck.folder)
  // Being stopped by Ctrl-C is how a talk ends.
  return code === 0 || code === null || code > 128 ? exitCode.fine : exitCode.findings
}

function slidevFlags({ port, open, remote }: PresentOptions): string[] {
  return [
    ...(port === undefined ? [] : ['--port', String(port)]),
    ...(open ? ['--open'] : []),
    // Slidev takes what follows this flag for a password, so it stands last.
    ...(remote ? ['--remote'] : []),
  ]
}
