/** What a slide's frontmatter says of the section it belongs to. */
export interface Whereabouts { section?: unknown, number?: unknown, backup?: unknown }

/** A section of the talk as its divider lists it; there are `more` where the list does not begin or end with it. */
export interface Stop { number: number, title: string, current: boolean, more?: 'before' | 'after' }

/** So many sections are listed at most; of more, those around the current one. */
const most = 8
/** A title of more letters is cut at a word. */
const longest = 52

/**
 * The sections of a talk with the one that begins marked, for its divider. None where the talk does not say which
 * sections it has, or where the divider is not one of them.
 * @param slides what the frontmatter of every slide says, in order
 * @param current number of the section that begins
 */
export function stopsOf(slides: readonly Whereabouts[], current: number): Stop[] {
  const titles = new Map<number, string>()
  for (const { section, number, backup } of slides)
    if (typeof section === 'string' && typeof number === 'number' && backup !== true && !titles.has(number)) titles.set(number, section)
  const stops = [...titles].sort(([a], [b]) => a - b).map(([number, title]) => ({ number, title: cut(title), current: number === current }))
  const at = stops.findIndex(stop => stop.current)
  if (at < 0 || stops.length < 2) return []
  const from = Math.max(0, Math.min(at - Math.floor(most / 2), stops.length - most))
  return stops.slice(from, from + most).map((stop, index) => ({
    ...stop,
    ...(index === 0 && from > 0 && { more: 'before' as const }),
    ...(index === most - 1 && from + most < stops.length && { more: 'after' as const }),
  }))
}

function cut(title: string): string {
  const letters = [...title]
  if (letters.length <= longest) return title
  const short = letters.slice(0, longest - 1).join('')
  return `${short.slice(0, short.lastIndexOf(' ') > longest / 2 ? short.lastIndexOf(' ') : undefined)}…`
}
