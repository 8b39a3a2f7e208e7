import { markFenced, sourceLines } from './source-line.ts'

/** Most of one sign are comments in listings. */
const heading = /^#{2,6} /

/** Cuts a text before headings behind a blank line, none in a listing, so that each part has `size` characters and what is left to the next heading. */
export function cutAtHeadings(text: string, size: number): string[] {
  const lines = sourceLines(text)
  const fenced = markFenced(lines)
  const parts: string[] = []
  let [from, at] = [0, 0]
  lines.forEach((line, index) => {
    if (at - from >= size && !fenced[index] && lines[index - 1]?.text === '' && heading.test(line.text)) {
      parts.push(text.slice(from, at))
      from = at
    }
    at += line.text.length + 1
  })
  return [...parts, text.slice(from)]
}
