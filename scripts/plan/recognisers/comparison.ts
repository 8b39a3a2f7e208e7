import type { Code, Paragraph } from 'mdast'
import type { Block } from '../../model/article.ts'
import type { ComparisonSlide } from '../../model/slide.ts'
import { countWords, plain } from '../../text/words.ts'
import { asks, beginsSlide } from '../author-hand.ts'
import { base } from '../base.ts'
import type { Recogniser } from '../context.ts'
import { paragraphWithClicks, spoken } from '../notes.ts'
import { isDiagram } from './diagram.ts'
import type { ParagraphBlock } from './figure.ts'
import { endsInColon, isLabel, isLead, leadText } from './lead.ts'

/** Listings longer than this are read one after the other, however short the word between them. */
const mostLines = 10
const mostColumns = 78
/** Words between two listings that set one against the other, in the languages of the label table; a colon may follow. */
const setsAgainst = /^(?:(?:and|but|or|with|to|into|versus|vs\.?|instead(?: of)?|rather than|compared? (?:to|with)|becomes?|is better than|better|after|before|with this|to this|with the following|und|aber|oder|mit|statt|gegenüber|besser|wird zu|y|pero|o|con|en lugar de|frente a|mejor|и|или|вместо|против|лучше)|(?:can|could|should) be (?:written|replaced)(?: as| with| by)?)$/iu
/** How a short label opens that has another against it. */
const opposes = /^(?:before|after|old|new|without|with|bad|good|wrong|right|slow|fast|instead|now|vorher|nachher|alt|neu|ohne|mit|antes|después|sin|con|до|после|без|с)(?![\p{L}])/iu
/** Of these, what makes half a sentence of the lead ('Compare the old call' … 'with'): it is said, not shown. */
const joins = /^(?:with|to|into|mit|con|с)$/iu
/** Longer words between them are an explanation. */
const mostWords = 5

type CodeBlock = Block & { node: Code }

/** Two short listings with a word between them that compares ('Compare … with …', 'this … becomes …'), or a label over each. */
export const recogniseComparison: Recogniser = (blocks, at, section, context) => {
  const first = blocks[at]
  const intro = isLead(first) && isShort(blocks[at + 1]) ? first : undefined
  const start = at + (intro ? 1 : 0)
  const [left, between, right] = blocks.slice(start, start + 3)
  const isPair = intro !== undefined && isLabelled(intro) && isLabelled(between) && !(isLabelled(blocks[start + 3]) && blocks[start + 4]?.node.type === 'code')
  if (!isShort(left) || !isShort(right) || !(isPair || compares(between, context.lang)) || between?.node.type !== 'paragraph') return undefined
  const second = between.node
  if (asks(left, 'kind').length > 0 || [intro && left, between, right].some(beginsSlide)) return undefined
  const slide: ComparisonSlide = {
    ...base(section, intro ?? left, [...(intro ? spoken(intro) : []), { node: paragraphWithClicks(second, []), block: between.id }], [left, right]),
    kind: 'comparison', lead: isPair || isJoint(second) ? [] : leadText(intro, context.lang), arrangement: 'beside', size: 'code',
    sides: [
      { label: isPair ? leadText(intro, context.lang) : [], code: left.node },
      // A word that only joins the two ("with") is said, not shown: both have a label or neither has.
      { label: isPair ? leadText({ node: second }, context.lang) : [], code: right.node },
    ],
  }
  return { slides: [slide], used: start + 3 - at }
}

function isJoint(between: Paragraph): boolean {
  return joins.test(plain(between).replace(/(?<![\s:：.…])[\s:：.…]+$/, ''))
}

function isShort(block: Block | undefined): block is CodeBlock {
  if (block?.node.type !== 'code' || isDiagram(block)) return false
  const lines = block.node.value.split('\n')
  return lines.length <= mostLines && lines.every((line) => line.length <= mostColumns)
}

/** A tab's name, a file's, a language's; 'Before:', 'Without a pool:': set over each of two listings, it says what sets them apart. */
function isLabelled(block: Block | undefined): boolean {
  if (block?.node.type !== 'paragraph') return false
  return isLabel(block.node) || (endsInColon(block.node) && !isJoint(block.node) && countWords(plain(block.node)) <= mostWords && opposes.test(plain(block.node)))
}

function compares(block: Block | undefined, lang: string): block is ParagraphBlock {
  if (block?.node.type !== 'paragraph') return false
  const text = plain(block.node).replace(/(?<![\s:：.…])[\s:：.…]+$/, '')
  return countWords(text, lang) <= mostWords && setsAgainst.test(text)
}
