import type { Paragraph } from 'mdast'
import type { Block } from '../../model/article.ts'
import type { KeyFigureSlide } from '../../model/slide.ts'
import { flat } from '../../text/phrasing.ts'
import { memorable } from '../../text/quantities.ts'
import { rulesFor } from '../../text/shortening-rules.ts'
import { countWords } from '../../text/words.ts'
import { asks } from '../author-hand.ts'
import { base } from '../base.ts'
import { candidates } from '../condense/condense.ts'
import type { KeySentence } from '../condense/condense.ts'
import type { PlanContext, Recogniser } from '../context.ts'
import { spoken } from '../notes.ts'
import { hasImage } from './figure.ts'
import { isLabel, isLead } from './lead.ts'

/** A paragraph of more words has more to say than its number. */
const mostParagraphWords = 60
/** A sentence of more words buries its number. */
const mostSentenceWords = 18

/** What is said of a number that is not the number itself. */
const bound = /\b(?:fewer|less|more|under|over|up|close|next) (?:than|to)\b|\bat (?:most|least)\b/i

/** A short paragraph that makes one point about one number: the number large, its sentence under it. */
export const recogniseKeyFigure: Recogniser = (blocks, at, section, context) => {
  const block = blocks[at]
  const found = figureIn(block, context)
  if (!block || !found) return undefined
  const slide: KeyFigureSlide = { ...base(section, block, spoken(block), []), kind: 'key-figure', value: found.value, of: found.sentence.children }
  return { slides: [slide], used: 1 }
}

/** Whether a paragraph is about one number, and no slide of another kind was asked of it. */
export function isKeyFigure(block: Block | undefined, context: PlanContext): boolean {
  return figureIn(block, context) !== undefined
}

function figureIn(block: Block | undefined, context: PlanContext): { value: string, sentence: KeySentence } | undefined {
  if (block?.node.type !== 'paragraph' || block.words > mostParagraphWords || isLead(block) || isLabel(block.node) || hasImage(block.node) || asks(block, 'kind').length > 0) return undefined
  return oneFigure(block.node, context)
}

/** The one sentence with the one number of a paragraph. */
function oneFigure(paragraph: Paragraph, context: PlanContext): { value: string, sentence: KeySentence } | undefined {
  // Code has numbers of its own.
  const all = flat(paragraph.children.filter(({ type }) => type !== 'inlineCode' && type !== 'inlineMath')).match(memorable) ?? []
  const [value] = all
  if (value === undefined || all.length > 1 || /^[$€£]\s?\d$/.test(value)) return undefined
  const sentence = candidates([paragraph], context).find(({ children }) => flat(children).includes(value))
  if (!sentence || countWords(flat(sentence.children), context.lang) > mostSentenceWords) return undefined
  // What nobody reaches, or is only nearly so, is no figure to draw.
  if (rulesFor(context.lang)?.negations.test(flat(sentence.children)) || bound.test(flat(sentence.children))) return undefined
  // A second number in the sentence asks which of them counts.
  return /\d/.test(flat(sentence.children).replace(value, '')) ? undefined : { value: value.trim(), sentence }
}
