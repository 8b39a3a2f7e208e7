/** A figure in the parts that are set apart: '$1.2' and 'billion'. */
export interface FigureParts {
  number: string
  unit: string
}

/** Sizes of the number in px, the largest first. */
const sizes = [208, 148, 96, 64] as const
const unitSize = 64
const width = 868
/** Widths of an average bold figure and letter, in em. */
const em = { number: 0.64, unit: 0.58 }

/** Parts a number from the word behind it; a sign such as '%' stays with its number. */
export function figureParts(value: string): FigureParts {
  const [, number, unit] = /^(\S*\d\S*)\s+(\p{L}.*)$/u.exec(value.trim()) ?? []
  return number !== undefined && unit !== undefined ? { number, unit } : { number: value.trim(), unit: '' }
}

/** The largest size at which the number and its unit share one line; the smallest if there is none. */
export function figureSize({ number, unit }: FigureParts): number {
  const unitWidth = unit === '' ? 0 : ([...unit].length * em.unit + 0.3) * unitSize
  return sizes.find(size => [...number].length * em.number * size + unitWidth <= width) ?? sizes[3]
}
