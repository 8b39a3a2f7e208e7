import { textWidth } from './textWidth.ts'
import { writtenText } from './writtenText.ts'

/** Entries that one column holds at their usual size, more if each has one line of so many average letters. */
const usual = 6
const short = { entries: 8, letters: 62 }

/** An entry of an agenda: its text, and how many lines its author made of it. */
export interface AgendaEntry { text: string, lines: number }

/** Whether an agenda of these entries needs two columns. */
export function needsTwoColumns(entries: readonly AgendaEntry[]): boolean {
  return entries.length > usual && (entries.length > short.entries || entries.some(({ text, lines }) => lines > 1 || textWidth(text) > short.letters))
}

/** Tells the style sheet in how many columns an agenda stands, and, of two, how many rows they take and which entry heads the second. */
export function shareAgenda(root: HTMLElement): void {
  const list = root.querySelector<HTMLElement>(':scope > ol')
  if (!list) return
  const entries = [...list.children]
  const half = Math.ceil(entries.length / 2)
  const read = entries.map((entry): AgendaEntry => ({ text: writtenText(entry), lines: entry.querySelectorAll('br').length + 1 }))
  const columns = root.matches('.tw-alike') || needsTwoColumns(read) ? 2 : 1
  list.dataset.columns = String(columns)
  list.style.setProperty('--tw-half', String(half))
  for (const [index, entry] of entries.entries()) entry.toggleAttribute('data-heads-column', columns === 2 && index === half)
}
