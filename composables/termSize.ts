import { takenAbove } from './arrangement.ts'
import { longestWord, textWidth } from './textWidth.ts'
import { writtenText } from './writtenText.ts'

/**
 * A list of terms before it is drawn: its texts, the px that stand above it beyond a title of one line, and whether it
 * is a part of a longer one, whose parts are set alike.
 */
export interface TermTexts { names: string[], glosses: string[], taken: number, alike: boolean }

/** Height of the body under a title of one line, px. */
const bodyHeight = 393
/** Letters on a line of the larger setting, its lines and what a row has beside them, px. */
const name = { width: 17, word: 15, line: 36 }
const gloss = { width: 34, line: 39 }
const row = { padding: 19, most: 5 }
/** Share of the room that the larger setting may fill by estimate. */
const filled = 0.9

/** Whether a list of terms is short enough to be set larger. */
export function areLargeTerms({ names, glosses, taken, alike }: TermTexts): boolean {
  const linesOf = (text: string, width: number): number => Math.max(1, Math.ceil(textWidth(text) / width))
  const heights = names.map((text, index) => row.padding + Math.max(linesOf(text, name.width) * name.line, linesOf(glosses[index] ?? '', gloss.width) * gloss.line))
  return !alike && names.length > 0 && names.length <= row.most && names.every(text => longestWord(text) <= name.word)
    && heights.reduce((sum, height) => sum + height, 0) <= (bodyHeight - taken) * filled
}

/** Whether a slide is one of several that are set alike, as its frontmatter says. */
export function isAlike(root: HTMLElement): boolean {
  return root.classList.contains('tw-alike')
}

/** Marks a slide whose terms are set larger. */
export function sizeTerms(root: HTMLElement): void {
  const texts = (selector: string): string[] => [...root.querySelectorAll(selector)].map(writtenText)
  root.classList.toggle('tw-large-terms', areLargeTerms({ names: texts('dt'), glosses: texts('dd'), taken: takenAbove(root), alike: isAlike(root) }))
}
