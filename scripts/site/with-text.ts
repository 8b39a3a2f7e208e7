/** A page with a text at its end. What a title or a description says may look like an end: the last one is. */
export function withText(page: string, text: string): string {
  const end = page.lastIndexOf('</body>')
  return end < 0 ? page : `${page.slice(0, end)}${text}${page.slice(end)}`
}
