import { describe, expect, it } from 'vitest'
import { decodeText } from '../../scripts/read/decode.ts'
import { ReadError } from '../../scripts/read/read-error.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0xFEFF, order === 'little')
  for (let i = 0; i < text.length; i++)
    view.setUint16(2 + i * 2, text.charCodeAt(i), order === 'little')
  return bytes
}

describe('decodeText', () => {
  it('reads UTF-8 and drops its byte order mark', () => {
    expect(decodeText(utf8('Grüße 🎉'))).toBe('Grüße 🎉')
    expect(decodeText(new Uint8Array([0xEF, 0xBB, 0xBF, ...utf8('# Hi')]))).toBe('# Hi')
  })

  it('reads UTF-16 of either byte order', () => {
    expect(decodeText(utf16('Grüße 🎉', 'little'))).toBe('Grüße 🎉')
    expect(decodeText(utf16('Grüße 🎉', 'big'))).toBe('Grüße 🎉')
  })

  it('ends every line in LF', () => {
    expect(decodeText(utf8('a\r\nb\rc\n'))).toBe('a\nb\nc\n')
  })

  it('keeps a replacement character the author wrote', () => {
    expect(decodeText(utf8('a \uFFFD b'))).toBe('a \uFFFD b')
  })

  it('refuses invalid UTF-8 and says on which line', () => {
    const bytes = new Uint8Array([...utf8('good\n\uFFFD\n'), 0x62, 0xE9, 0x0A])
    expect(() => decodeText(bytes, 'a.md')).toThrow(ReadError)
    expect(() => decodeText(bytes, 'a.md')).toThrow('a.md is not valid UTF-8 text (the first bad byte is on line 3); save it as UTF-8 and try again')
  })

  it('refuses binary files', () => {
    expect(() => decodeText(utf8('ok\nPNG\0\0'), 'a.md')).toThrow('a.md is not a text file: it has a NUL byte on line 2')
  })

  it.each(['', ' \n\t\r\n', '\uFEFF\n'])('refuses the empty text %j', (text) => {
    expect(() => decodeText(utf8(text), 'article.md')).toThrow('article.md is empty')
  })
})
