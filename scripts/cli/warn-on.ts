import type { Terminal } from './terminal.ts'

/** How a terminal is told what would be missed in what was asked for, which is made all the same. */
export function warnOn(terminal: Terminal): (message: string) => void {
  return message => terminal.error(`talkwright: ${message}`)
}
