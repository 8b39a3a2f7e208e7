import { textWidth } from './textWidth.ts'
import { writtenText } from './writtenText.ts'

/** Entries that one column holds at their usual size, more if each has one line of so many average letters. */
const usual = 6
const short = { entries: 8, letters: 62 }

/** Whether an agenda of these entries, the lines of which end in line breaks, needs two columns. */
export function needsTwoColumns(entries: readonly string[]): boolean {
  return entries.length > usual && (entries.length > short.entries || entries.some(entry => entry.includes('\n') || textWidth(entry) > short.letters))
}

/** Tells the style sheet in how many columns an agenda stands, and, of two, how many rows they take and which entry heads the second. */
export function shareAgenda(root: HTMLElement): void {
  const list = root.querySelector<HTMLElement>(':scope > ol')
  if (!list) return
  const entries = [...list.children]
  const half = Math.ceil(entries.length / 2)
  const columns = root.matches('.tw-alike') || needsTwoColumns(entries.map(entry => (entry.querySelector('br') ? '\n' : '') + writtenText(entry))) ? 2 : 1
  list.dataset.columns = String(columns)
  list.style.setProperty('--tw-half', String(half))
  for (const [index, entry] of entries.entries()) entry.toggleAttribute('data-heads-column', columns === 2 && index === half)
}
