import type { Example } from './examples.ts'
import { pictureAddresses, referenceLines } from './reference-text.ts'
import { authorsText, withoutOurs } from './rules.ts'

/** What a browser shows of one example. */
export interface Shown { slides: string[], notes: string[] }

/** The difference between what an example means and what the browser shows: lines lost, lines that nobody wrote. */
export interface Difference { lost: string[], invented: string[] }

/** Compares what an example means with what was shown of it, by the rules of `rules.ts`. */
export function compare({ markdown, html }: Example, { slides, notes }: Shown): Difference {
  const reference = referenceLines(html)
  const allowed = [reference.join(''), ...pictureAddresses(html), ...authorsText(markdown)].map(bare)
  const texts = [...slides, ...notes].map(bare)
  const lines = [...slides, ...notes].flatMap(text => text.split(/[\n\t]/)).map(withoutOurs).filter(line => bare(line) !== '')
  return {
    lost: reference.filter(line => !texts.some(text => text.includes(bare(line)))),
    invented: lines.filter(line => !allowed.some(text => holds(text, bare(line)))),
  }
}

function bare(text: string): string {
  return text.replace(/[\s\u200B]+/gu, '')
}

/** A bullet may begin with a capital where the sentence it was cut from did not. */
function holds(whole: string, line: string): boolean {
  const [first = '', ...rest] = line
  return whole.includes(line) || whole.includes(first.toLowerCase() + rest.join(''))
}
