import type { Block } from '../model/article.ts'
import type { Slide } from '../model/slide.ts'
import { copyOf } from '../text/copy.ts'
import { rememberedBy } from '../text/remembered.ts'
import { holds, walk } from '../text/walk.ts'
import { isUnspaced, plain, settledText, words } from '../text/words.ts'
import type { Claims } from './claims.ts'
import { isAscii, isWestern } from '../text/bare-word.ts'
import { slideText } from '../text/slide-text.ts'

/** Says which words of a block stand neither on a slide nor in a note that claims the block, in reading order. */
export type LostWords = (block: Block, claims: Pick<Claims, 'shown' | 'notes'>) => string[]

/** What some texts say, in one line between two spaces, and how often they have each word, which few ask. */
interface Said { text: string, counts: () => ReadonlyMap<string, number> }

/** Compares the words of blocks with those of slides and notes. Many blocks may stand on the same slides, which are read once. */
export function lostWordsOf(slides: readonly Slide[], lang: string): LostWords {
  const onSlides = new Map<string, Said>()
  const shownOn = (numbers: readonly number[]): Said => {
    const key = numbers.join()
    const known = onSlides.get(key) ?? saidIn(numbers.flatMap((no) => slides[no - 1] ?? []).map(slideText), lang)
    onSlides.set(key, known)
    return known
  }
  return (block, { shown, notes }) => {
    const own = textOf(block.node)
    const said = notes.map(node => settledText(node))
    // Most of an article is said, in one note or in several, or shown word for word.
    if (said.includes(own) || said.join(' ') === own || hasWhole(shownOn(shown), own)) return []
    const sources = [shownOn(shown), saidIn(said, lang)]
    const seen = new Map<string, number>()
    return keys(own, lang).filter((word) => {
      const count = (seen.get(word) ?? 0) + 1
      seen.set(word, count)
      const found = sources.reduce((sum, { counts }) => sum + (counts().get(word) ?? 0), 0)
      return count > found && !(isUnspaced(word) && sources.some(({ text }) => text.includes(word)))
    })
  }
}

function saidIn(texts: readonly string[], lang: string): Said {
  let counts: Map<string, number> | undefined
  return { text: ` ${texts.join('\n').replace(/[^\S ]\s*| \s+/g, ' ')} `, counts: () => counts ??= countsIn(texts, lang) }
}

function countsIn(texts: readonly string[], lang: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of texts.flatMap((text) => keys(text, lang))) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Whether a text is said as it stands, from space to space. */
function hasWhole({ text }: Said, own: string): boolean {
  return text.includes(` ${own} `)
}

/** The text of a block, in which a picture's words are its own, whatever it is glued to. */
function textOf(node: Block['node']): string {
  if (!holds(node, 'image')) return settledText(node)
  const copy = copyOf(node)
  walk(copy, (image) => { if (image.type === 'image') image.alt = ` ${image.alt ?? ''} ` })
  return plain(copy)
}

/**
 * Words without their case and the marks around them, which cutting and capitalising may change. What a block says and
 * what a note says of it is mostly the same text.
 */
const keys = rememberedBy((text, lang): readonly string[] => {
  if (isWestern(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? []
  return words(text, lang).flatMap((word) => word.toLowerCase().match(isAscii(word) ? /[a-z0-9]+/g : /[\p{L}\p{M}\p{N}]+/gu) ?? [])
})
