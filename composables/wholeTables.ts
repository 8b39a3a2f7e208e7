import type { HandoutSlide } from './handout.ts'
import { wordsInHtml, wordsOf } from './noteParts.ts'
import { templateOf } from './templateOf.ts'
import { goesOn } from './wholeLists.ts'

/**
 * Puts tables together again that slides had to share, as far as they follow one another: the rows of the others stand
 * in that of the first, which they stand beside then.
 * @param slides in the order in which they are read, with the tables that are set in type
 */
export function joinTables(slides: readonly HandoutSlide[]): HandoutSlide[] {
  const joined: HandoutSlide[] = []
  let first = 0
  for (const slide of slides) {
    const [holder, before] = [joined[first], joined.at(-1)]
    const html = holder?.inset && before && goesOn(before, slide) && isBare(before, slide, holder) ? withRows(holder.inset.html, slide, holder.lead) : undefined
    if (holder?.inset && html !== undefined) {
      const { inset: _, ...rest } = slide
      joined[first] = { ...holder, inset: { ...holder.inset, html }, whole: holder.no }
      joined.push({ ...rest, whole: holder.no })
    }
    else {
      first = joined.length
      joined.push(slide)
    }
  }
  return joined
}

/** Whether nothing is said between the tables of two slides. */
function isBare(before: HandoutSlide, slide: HandoutSlide, holder: HandoutSlide): boolean {
  return before.note === '' && (before === holder || before.lead === '') && slide.lead === ''
}

/**
 * A table with the rows of that of another slide behind its own, the first of which is its place in the outline; nothing where they are none, where their heads differ, or where the
 * other is led to by what is not said over the first.
 */
function withRows(html: string, { no, inset }: HandoutSlide, said: string): string | undefined {
  const [one, other] = [templateOf(html), templateOf(inset?.html ?? '')]
  const [rows, others] = [one, other].map(({ content }) => content.querySelector('tbody'))
  const [head, otherHead] = [one, other].map(({ content }) => content.querySelector('thead')?.textContent)
  const words = wordsInHtml(said + html)
  const isLedTo = [...other.content.children].filter(({ tagName }) => tagName === 'P').some(({ textContent }) => !words.includes(wordsOf(textContent ?? '')))
  if (!rows || !others || head !== otherHead || isLedTo) return undefined
  for (const column of [...one.content.querySelector('tr')?.children ?? []].keys()) alignAlike([one.content, other.content], column)
  others.firstElementChild?.setAttribute('data-entry', String(no))
  rows.append(...others.children)
  return one.innerHTML
}

/** Has a column begin where the others do if not all its parts end alike: what is a figure in one is a word in another. */
function alignAlike(parts: readonly DocumentFragment[], column: number): void {
  const cells = parts.map(part => [...part.querySelectorAll('tr')].flatMap(row => row.children[column] ?? []))
  if (new Set(cells.map(([, first]) => first?.getAttribute('align'))).size > 1) for (const cell of cells.flat()) cell.removeAttribute('align')
}
