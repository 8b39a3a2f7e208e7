import { takenBy } from './arrangement.ts'
import { textWidth } from './textWidth.ts'

/** Where a step of a flowchart leads, by which sign, and what stands on the line there. */
export interface FlowTarget { sign: string, word: string, name: string }
/** A step of a flowchart and all that it leads to. */
export interface FlowStep { name: string, targets: FlowTarget[] }
/** A flowchart told in words, and the size of its type on the slide, px. */
export interface FlowWords { steps: FlowStep[], size: number }

/** What Mermaid reads of a flowchart. */
export interface FlowGraph {
  nodes: readonly { id: string, label?: string, isGroup?: boolean }[]
  edges: readonly { start?: string, end?: string, label?: string, stroke?: string, arrowTypeStart?: string, arrowTypeEnd?: string }[]
}

const isHead = (type: string | undefined): boolean => type !== undefined && !/^(?:none|arrow_open)$/.test(type)

/** The signs of lines with a head at their end, at both, at neither. */
const signs = { one: '→', both: '↔', none: '–' } as const

function signOf({ arrowTypeStart, arrowTypeEnd }: FlowGraph['edges'][number]): string {
  return signs[isHead(arrowTypeStart) ? 'both' : isHead(arrowTypeEnd) ? 'one' : 'none']
}

/** Words as they are drawn: no marks of Markdown, no tags of line breaks, and signs in place of Mermaid's own names for them. */
export function drawnWords(label: string): string {
  const text = label.replace(/^`([\s\S]*)`$/, '$1').replace(/<br\s*\/?>|\\n/gi, ' ').replace(/\*\*?([^*]+)\*\*?/g, '$1')
  return text.replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code))).replace(/ﬂ°(\w+)¶ß/g, '&$1;')
    .replace(/&(quot|amp|lt|gt|nbsp);/g, (_, name: string) => named[name] ?? '').replace(/\s+/g, ' ').trim()
}

const named: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', nbsp: ' ' }

/**
 * A flowchart step by step, each with all that it leads to, in the order of the source; nothing where that would leave
 * words out: names of groups have no step.
 */
export function flowSteps({ nodes, edges }: FlowGraph): FlowStep[] | undefined {
  if (nodes.some(({ isGroup }) => isGroup)) return undefined
  const names = new Map(nodes.map(({ id, label }) => [id, drawnWords(label ?? id)]))
  const seen = edges.filter(({ stroke }) => stroke !== 'invisible')
  const reached = new Set(seen.map(({ end }) => end))
  return nodes.flatMap(({ id }) => {
    const targets = seen.filter(({ start }) => start === id).map(edge => ({ sign: signOf(edge), word: drawnWords(edge.label ?? ''), name: names.get(edge.end ?? '') ?? '' }))
    return targets.length > 0 || !reached.has(id) ? [{ name: names.get(id) ?? '', targets }] : []
  })
}

/** A flowchart for those who listen: every step with all that it leads to. */
export function flowSentence(steps: readonly FlowStep[]): string {
  return steps.map(({ name, targets }) => [name, targets.map(({ sign, word, name: target }) => `${word} ${sign} ${target}`.trim()).join(', ')].filter(Boolean).join(' ')).join('; ')
}

/** Where the words of a flowchart stand, px, as `components/DiagramWords.vue` has it: under a title of one line. */
const room = { height: 384, name: 280, targets: 564, padding: 19, line: 1.3, between: 28 }
/** Sizes of type, px, the smallest of a list last. */
const sizes = [30, 24, 20] as const
/** The advance of an average letter, em. */
const letter = 0.56

/** Share of a line that is left over where words go on in the next. */
const ragged = 0.25

/** Lines that words take whose length is so many lines. */
function wholeLines(length: number): number {
  return length <= 1 ? 1 : Math.ceil(length * (1 + ragged))
}

/** The largest size in which the steps stand on a slide whole; none where there are too many. */
export function sizeOfWords(steps: readonly FlowStep[], title: string, lead: string): number | undefined {
  const height = room.height - takenBy(title, lead)
  return sizes.find((size) => {
    const linesOf = (width: number, column: number): number => wholeLines(width * size * letter / column)
    const rows = steps.map(({ name, targets }) => {
      const width = targets.reduce((sum, { word, name: target }) => sum + textWidth(`${word} → ${target}`) + room.between / size / letter, 0)
      return Math.max(linesOf(textWidth(name), room.name), linesOf(width, room.targets)) * size * room.line + room.padding
    })
    return rows.reduce((sum, row) => sum + row, 0) <= height
  })
}
