/** Headings, and the fences of listings; most of one sign are comments in listings. */
const marks = /^(?:#{2,6} |[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})(.*)$)/gm

/** Cuts a text before headings behind a blank line, none in a listing, so that each part has `size` characters and what is left to the next heading. */
export function cutAtHeadings(text: string, size: number): string[] {
  const parts: string[] = []
  let [from, open] = [0, '']
  for (const { index, 1: fence, 2: info = '' } of text.matchAll(marks)) {
    if (fence !== undefined) {
      if (open === '') open = fence
      else if (fence.startsWith(open) && info.trim() === '') open = ''
    }
    else if (open === '' && index - from >= size && text.startsWith('\n\n', index - 2)) {
      parts.push(text.slice(from, index))
      from = index
    }
  }
  return [...parts, text.slice(from)]
}
