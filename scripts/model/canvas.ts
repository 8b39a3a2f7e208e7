/**
 * The canvas as the styles draw it, in CSS px on the 980 x 552 slide.
 * `styles/tokens.css` holds the same numbers for the browser; a test compares the two.
 */
export const canvas = {
  width: 980,
  height: 552,
  marginX: 56,
  marginTop: 44,
  /** Bottom margin, in which the furniture stands. */
  marginBottom: 52,
  gutter: 16,
} as const

/** Type sizes (px) and line heights (a factor of the size). */
export const type = {
  label: { size: 16, line: 1.35 },
  small: { size: 20, line: 1.35 },
  body: { size: 24, line: 1.35 },
  title: { size: 34, line: 1.15 },
  statement: { size: 48, line: 1.15 },
  cover: { size: 60, line: 1.08 },
  code: { size: 18, line: 1.45 },
  /** A listing that just fits keeps its size and closes its lines. */
  codeTight: { size: 18, line: 1.3 },
  codeSmall: { size: 16, line: 1.45 },
} as const

/** A slide shows this many lines of a listing at most; longer ones are cut. */
export const mostCodeLines = 14

/** Height between the margins, CSS px. */
export const contentRoom = canvas.height - canvas.marginTop - canvas.marginBottom

/** Share of a box the fitter fills at most: what prediction and the browser may differ by. */
export const reserve = 0.985
