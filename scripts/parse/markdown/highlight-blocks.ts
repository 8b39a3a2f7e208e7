import type { SourceLine } from './source-line.ts'
import { markFenced } from './source-line.ts'

/** How a listing of a blog program opens, with its language and the code on the same line, and how it ends, with the code before that and what stands behind. */
const kinds: ReadonlyArray<{ opens: RegExp, ends: RegExp }> = [
  // Jekyll.
  { opens: /^(\s*)\{%-?\s*highlight\s+([\w+#-]+)(?:[^%]|%(?!\}))*%\}(.*)$/, ends: /^(.*?)\{%-?\s*endhighlight\b[^%]*%\}(.*)$/ },
  // Hugo.
  { opens: /^(\s*)\{\{[<%]\s*highlight\s+([\w+#-]+)(?:[^>%/]|\/(?![>%]))*[>%]\}\}(.*)$/, ends: /^(.*?)\{\{[<%]\s*\/\s*highlight\s*[>%]\}\}(.*)$/ },
]

/** Longer than what code has. */
const fence = '`````'

/** Turns the listings of blog programs, `{% highlight js %}`, into fences, where they end. */
export function openHighlights(lines: readonly SourceLine[]): SourceLine[] {
  const fenced = markFenced(lines)
  const opened: SourceLine[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const listing = fenced[at] ? undefined : listingAt(lines, at)
    opened.push(...(listing?.lines ?? lines.slice(at, at + 1)))
    at = listing?.end ?? at
  }
  return opened
}

function listingAt(lines: readonly SourceLine[], at: number): { lines: SourceLine[], end: number } | undefined {
  const opening = lines[at]
  for (const { opens, ends } of kinds) {
    const [, indent = '', language = '', first = ''] = (opening && opens.exec(opening.text)) ?? []
    if (!opening || language === '') continue
    const body = [{ ...opening, text: first }, ...lines.slice(at + 1)]
    const length = body.findIndex(({ text }) => ends.test(text))
    const closing = body[length]
    if (!closing) continue
    const [, last = '', behind = ''] = ends.exec(closing.text) ?? []
    const code = [...body.slice(0, length), { ...closing, text: last }].filter((line, index, { length: count }) => (index > 0 && index < count - 1) || line.text.trim() !== '')
    return { lines: [{ ...opening, text: `${indent}${fence}${language}` }, ...code, { ...closing, text: `${indent}${fence}` }, ...(behind.trim() === '' ? [] : [{ ...closing, text: behind.trim() }])], end: at + length }
  }
  return undefined
}
