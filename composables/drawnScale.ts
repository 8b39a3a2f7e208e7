/** Two lengths, drawn against one another; the first is the accent's. */
export interface DrawnScale {
  /** Share of the whole width, 0 to 1. */
  part: number
  /** What the part is measured against. */
  against: 'whole' | 'unit'
}

/**
 * The lengths that a figure speaks of, when it speaks of two: '10x' is ten against one, '40%' forty of a hundred.
 * Anything else (an amount, a range, a share over 100) has no second side and is not drawn.
 */
export function drawnScale(value: string): DrawnScale | undefined {
  // A comma before three figures parts thousands.
  const text = value.trim().replace(/^[~≈]\s*/, '').replace(/,(?=\d{3}(?!\d))/g, '').replace(',', '.')
  const percent = /^(\d{1,3}(?:\.\d+)?)\s?%$/.exec(text)?.[1]
  if (percent !== undefined && Number(percent) > 0 && Number(percent) <= 100)
    return { part: Number(percent) / 100, against: 'whole' }
  const times = /^(\d{1,3}(?:\.\d+)?)\s?[x×]$/i.exec(text)?.[1]
  if (times !== undefined && Number(times) > 1 && Number(times) <= 100)
    return { part: 1 / Number(times), against: 'unit' }
  return undefined
}
