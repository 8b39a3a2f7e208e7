import { takenAbove } from './arrangement.ts'
import { longestWord, textWidth } from './textWidth.ts'

/** A list of terms before it is drawn: its texts, and the px that stand above it beyond a title of one line. */
export interface TermTexts { names: string[], glosses: string[], taken: number }

/** Height of the body under a title of one line, px. */
const bodyHeight = 393
/** Letters on a line of the larger setting, its lines and what a row has beside them, px. */
const name = { width: 17, word: 15, line: 36 }
const gloss = { width: 34, line: 39 }
const row = { padding: 19, most: 5 }
/** Share of the room that the larger setting may fill by estimate. */
const filled = 0.9

/** Whether a list of terms is short enough to be set larger. */
export function areLargeTerms({ names, glosses, taken }: TermTexts): boolean {
  const linesOf = (text: string, width: number): number => Math.max(1, Math.ceil(textWidth(text) / width))
  const heights = names.map((text, index) => row.padding + Math.max(linesOf(text, name.width) * name.line, linesOf(glosses[index] ?? '', gloss.width) * gloss.line))
  return names.length > 0 && names.length <= row.most && names.every(text => longestWord(text) <= name.word)
    && heights.reduce((sum, height) => sum + height, 0) <= (bodyHeight - taken) * filled
}

/** Whether a title says that its slide is one of several: '(2/3)'. */
export function isPartTitle(title: string): boolean {
  return /\(\d+\/\d+\)\s*$/.test(title)
}

/** Marks a slide whose terms are set larger. */
export function sizeTerms(root: HTMLElement): void {
  const texts = (selector: string): string[] => [...root.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '')
  // The parts of one list are set alike.
  const isPart = isPartTitle(root.querySelector(':scope > h1')?.textContent ?? '')
  root.classList.toggle('tw-large-terms', !isPart && areLargeTerms({ names: texts('dt'), glosses: texts('dd'), taken: takenAbove(root) }))
}
