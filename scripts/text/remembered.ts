/** No more texts than this are remembered at a time. */
const most = 50_000

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

/** `remembered` for what depends on something beside the text too, of which there are few: its language, its face. */
export function rememberedBy<Beside extends string, Found>(find: (text: string, beside: Beside) => Found): (text: string, beside: Beside) => Found {
  const all = new Map<Beside, (text: string) => Found>()
  return (text, beside) => {
    let known = all.get(beside)
    if (!known) all.set(beside, known = remembered(one => find(one, beside)))
    return known(text)
  }
}

/** `find` with what it found kept as long as what it was asked about: for nodes that nothing changes any more. */
export function rememberedOf<Asked extends object, Found>(find: (asked: Asked) => Found): (asked: Asked) => Found {
  const known = new WeakMap<Asked, { found: Found }>()
  return (asked) => {
    const before = known.get(asked)
    if (before) return before.found
    const found = find(asked)
    known.set(asked, { found })
    return found
  }
}

/** What `find` finds, found when it is first asked for. */
export function once<Found extends object>(find: () => Found): () => Found {
  let found: Found | undefined
  return () => found ??= find()
}
