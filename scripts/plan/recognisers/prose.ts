import type { Paragraph, PhrasingContent } from 'mdast'
import type { Block } from '../../model/article.ts'
import type { Note, Slide } from '../../model/slide.ts'
import { flat } from '../../text/phrasing.ts'
import { pointsElsewhere, rulesFor } from '../../text/shortening-rules.ts'
import { terms } from '../../text/terms.ts'
import { asks, beginsSlide } from '../author-hand.ts'
import { base } from '../base.ts'
import { candidates, condense } from '../condense/condense.ts'
import type { KeySentence } from '../condense/condense.ts'
import type { PlanContext, Recogniser } from '../context.ts'
import { paragraphWithClicks, spoken } from '../notes.ts'
import { hasImage } from './figure.ts'
import { isLabel, isLead, leadText } from './lead.ts'
import { isKeyFigure } from './key-figure.ts'
import { isQuote } from './quote.ts'

/** A slide stays on screen for at most this many spoken words: two minutes at 140 a minute, with room to breathe. */
const mostSpokenWords = 220

/** A run of prose: what matters of it as bullets, all of it in the notes. */
export const recogniseProse: Recogniser = (blocks, at, section, context) => {
  const run = proseFrom(blocks, at, context)
  if (run.length === 0) return undefined
  const paragraphs = run.flatMap(paragraphsOf)
  const [forced] = asks(run[0], 'kind')
  const all = condense(paragraphs.map(({ node }) => node), context)
  const key = forced?.kind === 'statement' ? all.slice(0, 1) : all
  const [only] = key
  const [first] = run
  const notes = key.length > 1 ? notesWithClicks(run, paragraphs, key) : run.flatMap(spoken)
  const common = base(section, run[0], notes, [])
  const slide: Slide = key.length > 1
    ? { ...common, kind: 'points', lead: first?.node.type === 'paragraph' && isLabel(first.node) ? leadText({ node: first.node }, context.lang) : [], points: key.map(({ children }) => ({ children })), condensed: true }
    : { ...common, kind: 'statement', statement: withoutIdleStrong(only?.children ?? fallback(paragraphs, context), context.lang) }
  return { slides: [slide], used: run.length }
}

function isProse(block: Block | undefined): boolean {
  return (block?.node.type === 'paragraph' && !hasImage(block.node)) || block?.node.type === 'blockquote' || block?.node.type === 'footnoteDefinition'
}

/** Whether a block begins something new: it is a label, or its author wants it to begin a slide or to be shown in a way of its own. */
function startsAnew(block: Block): boolean {
  return (block.node.type === 'paragraph' && isLabel(block.node)) || beginsSlide(block)
}

/** Paragraphs up to the one that leads in to something else, or as many as can be spoken over one slide. */
function proseFrom(blocks: readonly Block[], at: number, context: PlanContext): Block[] {
  const run: Block[] = []
  let spokenWords = 0
  for (let index = at; index < blocks.length; index += 1) {
    const block = blocks[index]
    if (!block || !isProse(block) || (run.length > 0 && (isQuote(block, context.lang) || startsAnew(block) || isKeyFigure(block, context)))) break
    const next = blocks[index + 1]
    if (run.length > 0 && asks(run.at(-1), 'kind').length > 0) break
    const belongsToNext = isLead(block) && next !== undefined && !isProse(next)
    if (run.length > 0 && (belongsToNext || spokenWords + block.words > mostSpokenWords)) break
    run.push(block)
    spokenWords += block.words
    if (belongsToNext) break
  }
  return run
}

interface ProseParagraph { node: Paragraph, block: Block }

/** The paragraphs that bullets may come from: a label is a heading, a footnote an aside, and what is quoted is not the author's to claim. */
function paragraphsOf(block: Block): ProseParagraph[] {
  const { node } = block
  return node.type === 'paragraph' && !isLabel(node) ? [{ node, block }] : []
}

function notesWithClicks(run: readonly Block[], paragraphs: readonly ProseParagraph[], key: readonly KeySentence[]): Note[] {
  const withClicks = (node: Paragraph): Paragraph => {
    const index = paragraphs.findIndex((paragraph) => paragraph.node === node)
    return paragraphWithClicks(node, key.filter((one) => one.paragraph === index).map((one) => one.sentence.start))
  }
  return run.flatMap((block): Note[] => (block.node.type === 'paragraph' ? [{ node: withClicks(block.node), block: block.id }] : spoken(block)))
}

/** Prose of which no sentence can stand alone is shown by its first sentence that is short enough, else not at all. */
function fallback(paragraphs: readonly ProseParagraph[], context: PlanContext): Paragraph['children'] {
  const rules = rulesFor(context.lang)
  const whole: PlanContext = { ...context, lang: 'und', known: new WeakMap() }
  const stands = (text: string): boolean => text.length <= 200 && !(rules && (pointsElsewhere(rules, text) || rules.orphans.test(text) || rules.cues.test(text)))
  for (const { node } of paragraphs) {
    const first = candidates([node], whole).find(({ children }) => stands(flat(children)))
    if (first) return first.children
  }
  return []
}

/** A statement whose strong words say something: an 'and' in the accent's colour is a riddle. */
function withoutIdleStrong(children: readonly PhrasingContent[], lang: string): PhrasingContent[] {
  return children.flatMap(node => (node.type === 'strong' && terms(flat(node.children), lang).length === 0 ? node.children : [node]))
}
