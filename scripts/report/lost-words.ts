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
  return keys(plain(block.node), lang).filter((word) => {
    const left = found.get(word) ?? 0
    found.set(word, left - 1)
    return left <= 0
  })
}

/** Words without their case and the marks around them, which cutting and capitalising may change. */
function keys(text: string, lang: string): string[] {
  return words(text, lang).flatMap((word) => word.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
}
