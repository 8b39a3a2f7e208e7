/** Two lengths, drawn against one another; the first is the accent's. */
export interface DrawnScale {
  /** Share of the whole width, 0 to 1. */
  part: number
  /** What the part is measured against. */
  against: 'whole' | 'unit'
}

/** What follows a share of something, in the languages of the label table; '70 % less' is a change, not seventy of a hundred. */
const ofSomething = /^\s*(?:of|der|des|vom|von|aller?|de|du|des|del|della|di|do|da|из|от|του|της|των|από)(?![\p{L}\p{M}])/iu

/** Whether a sentence gives the figure as a share of what it names, so that it can be drawn against the whole. */
export function isShareOf(sentence: string, value: string): boolean {
  const at = sentence.indexOf(value)
  return at >= 0 && ofSomething.test(sentence.slice(at + value.length))
}

/** `drawnScale` of a figure as its sentence has it: a percentage that is no share of anything is not drawn. */
export function scaleIn(sentence: string, value: string): DrawnScale | undefined {
  const scale = drawnScale(value)
  return scale?.against === 'whole' && !isShareOf(sentence, value) ? undefined : scale
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
