import { ReadError } from './read-error.ts'

/** Byte order marks and the encoding each one announces (Unicode 16, section 23.8). */
const byteOrderMarks: ReadonlyArray<{ bytes: readonly number[], encoding: string, label: string }> = [
  { bytes: [0xEF, 0xBB, 0xBF], encoding: 'utf-8', label: 'UTF-8' },
  { bytes: [0xFF, 0xFE], encoding: 'utf-16le', label: 'UTF-16' },
  { bytes: [0xFE, 0xFF], encoding: 'utf-16be', label: 'UTF-16' },
]
const unmarked = { bytes: [], encoding: 'utf-8', label: 'UTF-8' }

/**
 * Turns a file's bytes into text: UTF-8 or marked UTF-16, without its byte order mark, lines ending in LF.
 * `name` is what the error calls the article. Throws a `ReadError` for other encodings, binary files and empty text.
 */
export function decodeText(bytes: Uint8Array, name = 'the article'): string {
  const mark = byteOrderMarks.find(entry => entry.bytes.every((byte, i) => bytes[i] === byte)) ?? unmarked
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-') throw new ReadError(`${name} is a PDF; save it as Markdown, HTML or plain text`)
  const text = decodeAs(bytes.subarray(mark.bytes.length), mark, name)
  const nul = text.indexOf('\0')
  if (nul >= 0)
    throw new ReadError(`${name} is not a text file: it has a NUL byte on line ${lineAt(text, nul)}`)
  if (text.trim() === '')
    throw new ReadError(`${name} is empty`)
  return text.replace(/\r\n?/g, '\n')
}

function decodeAs(bytes: Uint8Array, { encoding, label }: { encoding: string, label: string }, name: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  }
  catch (cause) {
    const where = encoding === 'utf-8' ? ` (the first bad byte is on line ${badLine(bytes)})` : ''
    throw new ReadError(`${name} is not valid ${label} text${where}; save it as UTF-8 and try again`, { cause })
  }
}

/** The decoder names no place, so the lenient reading's first replacement character that is not in the file does. */
function badLine(bytes: Uint8Array): number {
  const lines = new TextDecoder('utf-8').decode(bytes).split('\n')
  const encoder = new TextEncoder()
  let offset = 0
  for (const [index, line] of lines.entries()) {
    const encoded = encoder.encode(line)
    if (encoded.some((byte, i) => byte !== bytes[offset + i]))
      return index + 1
    offset += encoded.length + 1
  }
  return lines.length
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n?|\n/).length
}
