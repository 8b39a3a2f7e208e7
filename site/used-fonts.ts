import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { deckText } from './deck-text.ts'
import { lettersIn } from './font-faces.ts'
import { fontSheets } from './font-sheets.ts'
import type { FontSheets } from './font-sheets.ts'

const ours = /\/@fontsource-variable\/(?:inter|jetbrains-mono|noto-emoji)\/[^/]+\.css$/

/**
 * Ships of our fonts what the deck can show: files of which no letter stands in it stay behind, the others are cut to
 * the letters that do, unless the site is thrown away after a look (`TALKWRIGHT_BUILD=quick`). Every axis and every
 * ligature of theirs is kept.
 */
export function usedFonts(options: ResolvedSlidevOptions): Plugin {
  const letters = lettersIn(deckText(options))
  let sheets: FontSheets | undefined
  return {
    name: 'talkwright:used-fonts',
    apply: 'build',
    enforce: 'pre',
    configResolved: ({ cacheDir }) => {
      if (letters === undefined || sheets) return
      sheets = fontSheets(letters, process.env['TALKWRIGHT_BUILD'] === 'quick' ? undefined : join(cacheDir, 'talkwright-fonts'))
      // They take longest, and Vite asks for them late; what goes wrong is told when it does.
      for (const path of sheetsOfAddon()) sheets.of(path).catch(() => undefined)
    },
    transform: (_, id) => {
      const path = id.replace(/\?.*$/, '')
      return ours.test(path) ? sheets?.of(path) : undefined
    },
    closeBundle: () => sheets?.close(),
  }
}

/** The style sheets of fonts that every deck has. */
function sheetsOfAddon(): string[] {
  const styles = readFileSync(join(import.meta.dirname, '..', 'styles', 'index.ts'), 'utf8')
  const { resolve } = createRequire(import.meta.url)
  return [...styles.matchAll(/'(@fontsource-variable\/[^']+)'/g)].map(([, name = '']) => resolve(name))
}
