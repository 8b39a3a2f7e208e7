import type { Code, Paragraph } from 'mdast'
import type { Block } from '../../model/article.ts'
import type { CodeSlide, LineRange, Note, Point } from '../../model/slide.ts'
import { prose } from '../../text/phrasing.ts'
import { sentences } from '../../text/sentences.ts'
import { base } from '../base.ts'
import { candidates } from '../condense/condense.ts'
import type { PlanContext, Recogniser } from '../context.ts'
import { paragraphWithClicks, spoken } from '../notes.ts'
import { hasImage } from './figure.ts'
import { endsInColon, leadText } from './lead.ts'

/** Listings longer than this are stepped through, so that the room knows where to look. */
const steppedFrom = 9
/** Openers that point at nothing once a sentence stands alone, but at the listing when it stands beside one. */
const pointsAtCode = /^(?:this|that|these|the|here)\b/i

type ParagraphBlock = Block & { node: Paragraph }

function isParagraph(block: Block | undefined): block is ParagraphBlock {
  return block?.node.type === 'paragraph' && !hasImage(block.node)
}

/** A listing with the paragraph that introduces it and the one that explains it. */
export const recogniseCode: Recogniser = (blocks, at, section, context) => {
  const first = blocks[at]
  const intro = isParagraph(first) && introduces(first, context) && blocks[at + 1]?.node.type === 'code' ? first : undefined
  const main = intro ? blocks[at + 1] : first
  if (main?.node.type !== 'code') return undefined
  const code = main.node
  const after = blocks[at + (intro ? 2 : 1)]
  const explanation = isParagraph(after) && !endsInColon(after.node) ? after : undefined
  const steps = stepsOf(code, explanation ? sentences(prose(explanation.node.children), context.lang).length : 0)
  const slide: CodeSlide = {
    ...base(section, intro ?? main, notesOf(intro, explanation, steps.length, context), [main]),
    kind: 'code', lead: leadText(intro, context.lang), points: pointsOf(explanation, context), code, steps, firstLine: 1,
    arrangement: 'above', size: 'code',
  }
  return { slides: [slide], used: 1 + (intro ? 1 : 0) + (explanation ? 1 : 0) }
}

/** A paragraph belongs to the listing after it when it ends in a colon or is a single sentence. */
function introduces(block: ParagraphBlock, { lang }: PlanContext): boolean {
  return endsInColon(block.node) || sentences(prose(block.node.children), lang).length === 1
}

function pointsOf(explanation: ParagraphBlock | undefined, context: PlanContext): Point[] {
  if (!explanation) return []
  return candidates([explanation.node], context, pointsAtCode).slice(0, 3).map(({ children }) => ({ children }))
}

/** Groups of lines between blank lines, merged until there is a sentence of the explanation for every click. */
export function stepsOf(code: Code, spokenSentences: number): LineRange[] {
  const lines = code.value.split('\n')
  if (lines.length < steppedFrom || spokenSentences < 2) return []
  const groups: LineRange[] = []
  lines.forEach((line, index) => {
    const last = groups.at(-1)
    if (line.trim() === '') return
    if (last && last.to === index) last.to = index + 1
    else groups.push({ from: index + 1, to: index + 1 })
  })
  while (groups.length > spokenSentences) mergeShortest(groups)
  return groups.length > 1 ? groups : []
}

function mergeShortest(groups: LineRange[]): void {
  const lengths = groups.slice(1).map((group, index) => group.to - (groups[index]?.from ?? 0))
  const at = lengths.indexOf(Math.min(...lengths))
  const [first, second] = [groups[at], groups[at + 1]]
  if (first && second) groups.splice(at, 2, { from: first.from, to: second.to })
}

/** The introduction, then the explanation with a click where the listing steps on. */
function notesOf(intro: Block | undefined, explanation: ParagraphBlock | undefined, steps: number, { lang }: PlanContext): Note[] {
  const notes = intro ? spoken(intro) : []
  if (!explanation) return notes
  const starts = sentences(prose(explanation.node.children), lang).map((sentence) => sentence.start)
  const clicks = steps > 1 ? starts.slice(1, steps) : []
  return [...notes, { node: paragraphWithClicks(explanation.node, clicks), block: explanation.id }]
}
