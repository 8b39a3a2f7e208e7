import type { Unsafe } from 'mdast-util-to-markdown'

/**
 * What is live in a Slidev slide beside Markdown itself, and where: text with it is escaped with a backslash.
 * `{{` is not here: Markdown decodes every escape of it before Vue compiles (see `text.ts`).
 */
export const slidevUnsafe: Unsafe[] = [
  // `::right::` opens another slot of the layout.
  { character: ':', atBreak: true, after: ':' },
  { character: ':', before: ':', after: '\\S' },
  // `<<< file` includes a file.
  { character: '<', inConstruct: 'phrasing' },
  // Two dollars make a formula.
  { character: '$', inConstruct: 'phrasing' },
  // A leading fence of tildes is not protected from `---`.
  { character: '~', atBreak: true },
]
