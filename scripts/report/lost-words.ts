import { visit } from 'unist-util-visit'
import type { Block } from '../model/article.ts'
import type { Slide } from '../model/slide.ts'
import { plain, words } from '../text/words.ts'
import type { Claims } from './claims.ts'
import { slideText } from '../text/slide-text.ts'

/** Words of a block that stand neither on a slide nor in a note that claims the block, in reading order. */
export function lostWords(block: Block, { shown, notes }: Claims, slides: readonly Slide[], lang: string): string[] {
  const claimed = [...shown.flatMap(no => slides[no - 1] ?? []).map(slideText), ...notes.map(node => plain(node))]
  const found = new Map<string, number>()
  for (const word of claimed.flatMap((text) => keys(text, lang))) found.set(word, (found.get(word) ?? 0) + 1)
  return keys(plain(withPicturesApart(block.node)), lang).filter((word) => {
    const left = found.get(word) ?? 0
    found.set(word, left - 1)
    return left <= 0 && !(unspaced.test(word) && claimed.some((text) => text.includes(word)))
  })
}

/** Scripts without spaces: where one word ends depends on what stands beside it. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** A picture's words are its own, whatever it is glued to. */
function withPicturesApart(node: Block['node']): Block['node'] {
  const copy = structuredClone(node)
  visit(copy, 'image', (image) => { image.alt = ` ${image.alt ?? ''} ` })
  return copy
}

/** Words without their case and the marks around them, which cutting and capitalising may change. */
function keys(text: string, lang: string): string[] {
  return words(text, lang).flatMap((word) => word.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
}
