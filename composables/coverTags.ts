/** So many tags has a cover room for. */
export const mostTags = 4

/** The tags that a cover shows, as its frontmatter has them: a list, or a text with commas. */
export function coverTags(keywords: unknown): string[] {
  const all = Array.isArray(keywords) ? keywords.map(String) : String(keywords ?? '').split(',')
  return all.map(tag => tag.trim()).filter(Boolean).slice(0, mostTags)
}
