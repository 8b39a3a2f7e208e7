import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import type { ResolvedSlidevOptions } from '@slidev/types'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'
import { deckText } from './deck-text.ts'
import { fontFaces, lettersIn, lettersOf } from './font-faces.ts'

const ours = /\/@fontsource-variable\/(?:inter|jetbrains-mono|noto-emoji)\/[^/]+\.css$/

/**
 * Ships of our fonts what the deck can show: files of which no letter stands in it stay behind, the others are cut to
 * the letters that do, unless the site is thrown away after a look (`TALKWRIGHT_BUILD=quick`). Every axis and every
 * ligature of theirs is kept.
 */
export function usedFonts(options: ResolvedSlidevOptions): Plugin {
  const letters = lettersIn(deckText(options))
  let workshop = ''
  return {
    name: 'talkwright:used-fonts',
    apply: 'build',
    enforce: 'pre',
    configResolved: ({ cacheDir }) => { workshop = join(cacheDir, 'talkwright-fonts') },
    async transform(css, id) {
      const path = id.replace(/\?.*$/, '')
      if (letters === undefined || !ours.test(path)) return undefined
      await mkdir(workshop, { recursive: true })
      const rules = await Promise.all(fontFaces(css).map(async (face) => {
        const wanted = lettersOf(face, letters)
        if (wanted === '') return ''
        if (process.env['TALKWRIGHT_BUILD'] === 'quick') return face.rule
        const cut = join(workshop, basename(face.file))
        await writeFile(cut, await subsetFont(await readFile(resolve(dirname(path), face.file)), wanted, { targetFormat: 'woff2' }))
        return face.rule.replace(face.file, relative(dirname(path), cut))
      }))
      return rules.filter(rule => rule !== '').join('\n')
    },
  }
}
