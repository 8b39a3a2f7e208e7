import { takenBy } from './arrangement.ts'
import { lineWidth } from './textWidth.ts'

/** How the source of a diagram is set where it stands in for its drawing. */
export type SourceSetting = 'usual' | 'small' | 'columns'

/**
 * Lines that each setting holds under a title of one line, their width in letters and their height in px; whether a
 * longer line goes on in the next. The smallest type is 16 px.
 */
const settings: Readonly<Record<SourceSetting, { lines: number, width: number, line: number, wraps?: true }>> = {
  usual: { lines: 13, width: 80, line: 26.1 },
  columns: { lines: 34, width: 42, line: 10.4 },
  small: { lines: 17, width: 90, line: 20.8, wraps: true },
}
/** Share of a line that words fill where it wraps. */
const filled = 0.8

/** The largest setting that holds a diagram's source whole; none where it is too long. */
export function sourceSetting(source: string, title: string, lead: string): SourceSetting | undefined {
  const lengths = source.trimEnd().split('\n').map(lineWidth)
  const taken = takenBy(title, lead)
  return (Object.keys(settings) as SourceSetting[]).find((name) => {
    const { lines: most, width, line, wraps } = settings[name]
    const lines = lengths.reduce((sum, length) => sum + (length <= width ? 1 : wraps ? Math.ceil(length / (width * filled)) : Infinity), 0)
    return lines <= Math.floor(most - taken / line)
  })
}

/**
 * Kinds of diagram that were seen in our colours and have their words as text of the drawing. Others are shown as
 * listings.
 */
const drawn = /^(?:flowchart|graph|sequenceDiagram|classDiagram|stateDiagram|erDiagram)(?:-v2)?\b/

/** What a source must not hold, or it is shown as a listing: whatever could become HTML, or call the network. */
const refused: readonly RegExp[] = [
  // A tag; `<br>` breaks a line, `<<choice>>` and the arrows are Mermaid's own.
  /(?<!<)<(?!br\s*\/?>)[a-z/!?]/i,
  // Settings of a node that are more than its shape and its words: pictures and icons among them.
  /@\{(?!(?:\s*(?:shape|label)\s*:\s*(?:"[^"\\]*"|[\w -]+),?)+\s*\})/,
  // Pictures within words.
  /!\[/,
  // Formulas are HTML.
  /\$\$/,
  // What is left of settings that were taken out.
  /%%\s*\{|^\s*---\s*$/m,
]

/** Parts of a source that say how it looks or what a click does: the deck has its own look, and a drawing does nothing. */
const settingsIn: ReadonlyArray<readonly [RegExp, string]> = [
  [/%%\s*\{[\s\S]*?(?:\}\s*%%|$)/g, ''],
  [/^[ \t]*%%.*$/gm, ''],
  // Quoted and bracketed words are passed by, so that a label may say `; style`.
  [/("[^"\n]*"|\[[^\]\n]*\]|\([^)\n]*\)|\{[^}\n]*\}|\|[^|\n]*\|)|(^|;)[ \t]*(?:style[ \t]+[\w,.:-]+|classDef[ \t]+[\w,-]+|linkStyle[ \t]+[\w, ]+?)[ \t]+[a-z-]+[ \t]*:[^;\n]*/gm, '$1$2'],
  [/^[ \t]*(?:click[ \t]+[\w-]+[ \t]+["\w].*|(?:link|callback)[ \t]+[\w-]+[ \t]+".*|links?[ \t]+[\w ]+:.*(?:@|\{).*)$/gm, ''],
  [/^([ \t]*rect)[ \t]+.*$/gm, '$1 rgba(128, 128, 128, 0.12)'],
  // Numbers that the article does not have.
  [/^[ \t]*autonumber.*$/gm, ''],
  // Icons of a font that the deck does not have.
  [/\bfa[bklrs]?:fa-[\w-]+[ \t]*/g, ''],
]

/** Names of the ways in which a diagram may run, and what each becomes when it is turned. */
const turns: Readonly<Record<string, string>> = { TB: 'LR', TD: 'LR', BT: 'RL', LR: 'TB', RL: 'BT' }
const heading = /^((?:flowchart|graph)[ \t]+)(TB|TD|BT|LR|RL)\b/
const direction = /^([ \t]*direction[ \t]+)(TB|TD|BT|LR|RL)\b/m

/**
 * The source of a diagram without its author's settings, as the deck draws it; nothing where it is not to be drawn.
 *
 * @param isColour tells the name of a colour from the first word of a title
 */
export function drawableSource(source: string, isColour: (word: string) => boolean): string | undefined {
  const { title, body } = withoutFrontmatter(source.replace(/\r/g, ''))
  const plain = settingsIn.reduce((text, [pattern, kept]) => text.replace(pattern, (...found: (string | undefined)[]) => kept.replace(/\$(\d)/g, (_, at: string) => found[Number(at)] ?? '')), body)
    .replace(/^([ \t]*box)[ \t]+(rgba?\([^)]*\)|hsla?\([^)]*\)|\S+)/gm, (all, box: string, word: string) => (isColour(word) ? `${box} transparent` : all))
    .trim()
  if (!drawn.test(plain) || refused.some(pattern => pattern.test(plain))) return undefined
  return title === '' ? plain : `---\ntitle: ${JSON.stringify(title)}\n---\n${plain}`
}

/** A source that runs down as one that runs across, and the other way round; nothing for those that have no direction. */
export function turned(source: string): string | undefined {
  const body = source.replace(/^---\n.*\n---\n/, '')
  const front = source.slice(0, source.length - body.length)
  const turn = (_: string, before: string, way: string): string => `${before}${turns[way]}`
  if (heading.test(body)) return front + body.replace(heading, turn)
  if (/^(?:classDiagram|stateDiagram|erDiagram)/.test(body)) return front + (direction.test(body) ? body.replace(direction, turn) : body.replace('\n', '\ndirection LR\n'))
  return undefined
}

/** Of the block of settings at the top, the title is the article's own words. */
function withoutFrontmatter(source: string): { title: string, body: string } {
  const [whole = '', settings = ''] = /^\s*---[ \t]*\n([\s\S]*?)\n[ \t]*---[ \t]*\n/.exec(source) ?? []
  const title = /^[ \t]*title[ \t]*:[ \t]*(["']?)(.+?)\1[ \t]*$/m.exec(settings)?.[2] ?? ''
  return { title, body: source.slice(whole.length) }
}
