import type { Code } from 'mdast'
import type { Block } from '../../model/article.ts'
import type { CodeSlide, Note, Point } from '../../model/slide.ts'
import { flat, prose } from '../../text/phrasing.ts'
import { sentences } from '../../text/sentences.ts'
import { beginsSlide } from '../author-hand.ts'
import { base } from '../base.ts'
import { candidates } from '../condense/condense.ts'
import type { PlanContext, Recogniser } from '../context.ts'
import { codeSteps } from '../../text/code-steps.ts'
import type { CodeStep } from '../../text/code-steps.ts'
import { paragraphWithClicks, spoken } from '../notes.ts'
import { isProse } from './figure.ts'
import type { ParagraphBlock } from './figure.ts'
import { isLead, leadText } from './lead.ts'

/** Openers that point at nothing once a sentence stands alone, but at the listing when it stands beside one. */
const pointsAtCode = /^(?:this|that|these|the|here)\b/i

/** A listing, the paragraph that introduces it and the one that explains it; `used` blocks in all. */
export interface Listing { intro?: ParagraphBlock, main: Block & { node: Code }, explanation?: ParagraphBlock, used: number }

/** A listing with the paragraph that introduces it and the one that explains it. */
export const recogniseCode: Recogniser = (blocks, at, section, context) => {
  const found = listingAt(blocks, at, context)
  if (!found) return undefined
  const { intro, main, explanation, used } = found
  const code = main.node
  const steps = codeSteps(code.value, explanation ? sentences(flat(explanation.node.children), context.lang).map(({ text }) => text) : [])
  const slide: CodeSlide = {
    ...base(section, intro ?? main, notesOf(intro, explanation, steps, context.lang), [main]),
    kind: 'code', lead: leadText(intro, context.lang), points: pointsOf(explanation, context), code, steps: steps.map(({ lines }) => lines), firstLine: 1,
    arrangement: 'above', size: 'code',
  }
  return { slides: [slide], used }
}

/** The listing that begins at a block, or behind the paragraph there that introduces it. */
export function listingAt(blocks: readonly Block[], at: number, context: PlanContext): Listing | undefined {
  const first = blocks[at]
  const intro = isProse(first) && introduces(first, context) && isCode(blocks[at + 1]) ? first : undefined
  const main = intro ? blocks[at + 1] : first
  if (!isCode(main)) return undefined
  const after = blocks[at + (intro ? 2 : 1)]
  const explanation = isProse(after) && !(isLead(after) as boolean) && !beginsSlide(after) ? after : undefined
  return { ...(intro && { intro }), main, ...(explanation && { explanation }), used: 1 + (intro ? 1 : 0) + (explanation ? 1 : 0) }
}

function isCode(block: Block | undefined): block is Block & { node: Code } {
  return block?.node.type === 'code'
}

/** A paragraph belongs to the listing after it when it ends in a colon or is a single sentence. */
function introduces(block: ParagraphBlock, { lang }: PlanContext): boolean {
  const { node } = block
  return isLead(block) || sentences(prose(node.children), lang).length === 1
}

function pointsOf(explanation: ParagraphBlock | undefined, context: PlanContext): Point[] {
  if (!explanation) return []
  return candidates([explanation.node], context, pointsAtCode).slice(0, 3).map(({ children }) => ({ children }))
}

/** The introduction, then the explanation with a click before each sentence that lights other lines. */
function notesOf(intro: Block | undefined, explanation: ParagraphBlock | undefined, steps: readonly CodeStep[], lang: string): Note[] {
  const notes = intro ? spoken(intro) : []
  if (!explanation) return notes
  const starts = sentences(prose(explanation.node.children), lang).map((sentence) => sentence.start)
  // The first step is lit from the start.
  const clicks = steps.slice(1).flatMap(({ sentence }) => (sentence === undefined ? [] : starts[sentence] ?? []))
  return [...notes, { node: paragraphWithClicks(explanation.node, clicks), block: explanation.id }]
}
