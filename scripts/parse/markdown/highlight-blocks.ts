import type { SourceLine } from './source-line.ts'
import { markFenced } from './source-line.ts'

interface Kind { opens: RegExp, ends: RegExp }

/** How a listing of a blog program opens, with its language and the code on the same line, and how it ends, with the code before that and what stands behind. */
const kinds: readonly Kind[] = [
  // Jekyll.
  { opens: /^(\s*)\{%-?\s*highlight\s+([\w+#-]+)(?![\w+#-])(?:[^%]|%(?!\}))*%\}(.*)$/, ends: /^(.*?)\{%-?\s*endhighlight\b[^%]*%\}(.*)$/ },
  // Hugo.
  { opens: /^(\s*)\{\{[<%]\s*highlight\s+([\w+#-]+)(?![\w+#-])(?:[^>%/]|\/(?![>%]))*[>%]\}\}(.*)$/, ends: /^(.*?)\{\{[<%]\s*\/\s*highlight\s*[>%]\}\}(.*)$/ },
]

/** Longer than what code has. */
const fence = '`````'

/** Turns the listings of blog programs, `{% highlight js %}`, into fences, where they end. */
export function openHighlights(lines: readonly SourceLine[]): readonly SourceLine[] {
  // Behind the last end nothing that opens is a listing.
  const named = lines.map((_, index) => index).filter(index => lines[index]?.text.includes('highlight'))
  const ending = kinds.map(kind => ({ ...kind, last: named.findLast(index => kind.ends.test(lines[index]?.text ?? '')) ?? -1 }))
  if (ending.every(({ last }) => last < 0)) return lines
  const fenced = markFenced(lines)
  const opened: SourceLine[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as SourceLine
    const kind = fenced[at] || !line.text.includes('highlight') ? undefined : ending.find(({ opens, last }) => at <= last && opens.test(line.text))
    const listing = kind && listingAt(lines, at, kind)
    if (listing) for (const one of listing.lines) opened.push(one)
    else opened.push(line)
    at = listing?.end ?? at
  }
  return opened
}

function listingAt(lines: readonly SourceLine[], at: number, { opens, ends }: Kind): { lines: SourceLine[], end: number } | undefined {
  const opening = lines[at] as SourceLine
  const [, indent = '', language = '', first = ''] = opens.exec(opening.text) ?? []
  let end = at
  while (end < lines.length && !ends.test(end === at ? first : lines[end]?.text ?? '')) end += 1
  const closing = lines[end]
  if (!closing) return undefined
  const [, last = '', behind = ''] = ends.exec(end === at ? first : closing.text) ?? []
  const code = end === at ? [{ ...closing, text: last }] : [...written({ ...opening, text: first }), ...lines.slice(at + 1, end), ...written({ ...closing, text: last })]
  return { lines: [{ ...opening, text: `${indent}${fence}${language}` }, ...code, { ...closing, text: `${indent}${fence}` }, ...written({ ...closing, text: behind.trim() })], end }
}

/** A line, unless nothing stands on it. */
function written(line: SourceLine): SourceLine[] {
  return line.text.trim() === '' ? [] : [line]
}
