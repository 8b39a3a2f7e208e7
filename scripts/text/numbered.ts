import type { PhrasingContent } from 'mdast'
import { flat, slice } from './phrasing.ts'

const numeral = /^\s*(\d{1,2})[.)]\s+(?=\S)/

/** The number that a heading of an article opens with: '2. Measure' is 2. */
export function numberOf(title: string): number | undefined {
  const found = numeral.exec(title)?.[1]
  return found === undefined ? undefined : Number(found)
}

/** The plain title of a section without the number it opens with. */
export function bareTitle(title: string): string {
  return title.replace(numeral, '')
}

/** A heading without the number it opens with, for where the number is shown apart. */
export function withoutNumber(title: readonly PhrasingContent[]): PhrasingContent[] {
  const text = flat(title)
  const found = numeral.exec(text)
  return found ? slice(title, found[0].length, text.length) : [...title]
}
