import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { create } from 'fontkit'
import type { Font } from 'fontkit'

const require = createRequire(import.meta.url)
const subsets = ['latin', 'latin-ext', 'greek', 'cyrillic']

function open(subset: string): Font {
  const path = require.resolve(`@fontsource-variable/inter/files/inter-${subset}-opsz-normal.woff2`)
  const font = create(readFileSync(path))
  if (!('glyphForCodePoint' in font)) throw new Error(`no single font in ${path}`)
  return font
}

/** Characters of the shipped text font by their advance in thousandths of the type size. */
export function fontAdvances(): Record<string, string> {
  const seen = new Map<number, number>()
  for (const font of subsets.map(open)) {
    for (const code of font.characterSet) {
      if (code < 0x20 || code > 0x4ff || seen.has(code)) continue
      seen.set(code, Math.round((font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm) * 1000))
    }
  }
  const table: Record<string, string> = {}
  for (const [code, advance] of [...seen].sort(([a], [b]) => a - b)) table[advance] = (table[advance] ?? '') + String.fromCodePoint(code)
  return table
}
