import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { renderUnicodeCompact } from 'uqr'
import type { ExitCode } from '../cli/exit-code.ts'
import { exitCode } from '../cli/exit-code.ts'
import type { Terminal } from '../cli/terminal.ts'
import { findDeck } from '../slidev/deck-folder.ts'
import { handOverToSlidev } from '../slidev/run.ts'
import { ownAddress } from './own-address.ts'

/** Flags of `talkwright present`. */
export interface PresentOptions {
  port?: number
  open?: true
  /** Other machines on the network may steer the talk: those that know the password, or one that is made up. */
  remote?: true | string
}

/** Where Slidev begins to look for a port that is free. */
const usualPort = 3030

/** Shows the deck in `folder` with Slidev's server and presenter view until it is stopped. */
export async function present(folder: string, options: PresentOptions, terminal: Terminal): Promise<ExitCode> {
  const deck = await findDeck(folder)
  const { open, remote } = options
  const port = options.port ?? (remote === undefined ? undefined : await freePort(usualPort))
  const password = remote === true ? madeUp() : remote
  if (password !== undefined && port !== undefined) sayHowToSteer(port, password, terminal)
  const flags = [...(port === undefined ? [] : ['--port', String(port)]), ...(open ? ['--open'] : []), ...(password === undefined ? [] : ['--remote', password])]
  const code = await handOverToSlidev([deck.entry, ...flags], deck.folder)
  // Being stopped by Ctrl-C is how a talk ends.
  return code === 0 || code === null || code > 128 ? exitCode.fine : exitCode.findings
}

/** Letters that nobody mistakes for one another when they are read from a screen. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

function madeUp(): string {
  return Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join('')
}

/** Says under which address a phone on the same network steers the talk, and draws it to be photographed. */
function sayHowToSteer(port: number, password: string, terminal: Terminal): void {
  const address = ownAddress(networkInterfaces())
  if (address === undefined) return terminal.out('This machine is in no network; a phone cannot reach it.')
  const url = `http://${address}:${port}/entry?password=${encodeURIComponent(password)}`
  terminal.out(`A phone on the same network steers the talk: ${url}`)
  for (const line of renderUnicodeCompact(url).split('\n')) terminal.out(line)
}

/** The first port from `port` on that nobody listens at. */
async function freePort(port: number): Promise<number> {
  const server = createServer()
  const isFree = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false)).listen(port, () => resolve(true))
  })
  if (!isFree) return freePort(port + 1)
  server.close()
  await once(server, 'close')
  return port
}
