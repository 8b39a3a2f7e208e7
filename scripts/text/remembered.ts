/** No more texts than this are remembered at a time. */
const most = 20_000

/**
 * `find` with what it found kept for the next time: the same words stand on slides, in notes, in candidates and in
 * estimates. For functions that say the same of the same text whenever they are asked.
 */
export function remembered<Found>(find: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size > most) known.clear()
    const found = find(text)
    known.set(text, found)
    return found
  }
}
