/** The middle of some figures; nothing of none. */
export function median(values: readonly number[]): number | undefined {
  return quantile(values, 0.5)
}

/** The figure that a share of them does not exceed. */
export function quantile(values: readonly number[], share: number): number | undefined {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
}

/** The largest of some figures; nothing of none. */
export function largest(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : Math.max(...values)
}

/** Which share of some things is so, from 0 to 1; nothing of none. */
export function share<Thing>(things: readonly Thing[], isSo: (thing: Thing) => boolean): number | undefined {
  return things.length === 0 ? undefined : things.filter(isSo).length / things.length
}

/** Kendall's tau: how far figures stand in rising order, from -1 to 1; equals count as in order. */
export function kendallTau(values: readonly number[]): number | undefined {
  let inOrder = 0
  let pairs = 0
  values.forEach((value, index) => {
    for (const later of values.slice(index + 1)) {
      pairs += 1
      inOrder += later >= value ? 1 : -1
    }
  })
  return pairs === 0 ? undefined : inOrder / pairs
}
