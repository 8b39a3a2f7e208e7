/** One line of a raw text. `no` is its 1-based number, `text` its content without outer spaces, `indent` their width in columns. */
export interface Line { no: number, raw: string, text: string, indent: number }

const tabWidth = 4

/** Cuts a text into its lines, blank ones included; invisible format characters that copying leaves behind do not count. */
export function splitLines(source: string): Line[] {
  return source.split('\n').map((raw, index) => {
    const text = raw.replace(/[\u200B\u2060\uFEFF]/g, '').trim()
    const lead = /^\s*/.exec(raw)?.[0] ?? ''
    const indent = [...lead].reduce((width, char) => width + (char === '\t' ? tabWidth : 1), 0)
    return { no: index + 1, raw, text, indent }
  })
}

/** Whether nothing but blank space is on the line; lines beyond the text count as blank. */
export function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.text === ''
}
