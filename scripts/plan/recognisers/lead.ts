import type { Paragraph, PhrasingContent } from 'mdast'
import type { Block } from '../../model/article.ts'
import { dropEnd, flat, prose, slice } from '../../text/phrasing.ts'
import { pointsElsewhere, rulesFor } from '../../text/shortening-rules.ts'
import { sentences } from '../../text/sentences.ts'
import { countWords, plain, settledText } from '../../text/words.ts'
import { asks } from '../author-hand.ts'
import { isProse } from './figure.ts'

/** A paragraph that introduces the block after it: it ends in a colon. */
export function isLead(block: Block | undefined): block is Block & { node: Paragraph } {
  return isProse(block) && (endsInColon(block.node) || isLabel(block.node) || asks(block, 'keep').length > 0)
}

/** Whether a paragraph announces something. */
export function endsInColon(node: Paragraph): boolean {
  const text = settledText(node)
  return text.endsWith(':') || text.endsWith('：')
}

/** A label of more words is a sentence set in bold. */
const mostLabelWords = 8

/** Whether a paragraph is a heading in all but name: a few words in bold, and nothing else. */
export function isLabel({ children }: Paragraph): boolean {
  const only = children.find(hasWords)
  return only?.type === 'strong' && children.findLast(hasWords) === only && !/[.!?…]$/.test(plain(only)) && countWords(plain(only)) <= mostLabelWords
}

function hasWords(child: PhrasingContent): boolean {
  return child.type !== 'text' || child.value.trim() !== ''
}

/** More words than this are spoken, not shown over what they lead in to. */
const mostLeadWords = 20

/** What of a lead paragraph stands on the slide: its last sentence without the colon, where that is short enough. */
export function leadText(lead: { node: Paragraph } | undefined, lang: string): PhrasingContent[] {
  if (!lead) return []
  const [label] = lead.node.children
  if (isLabel(lead.node) && label?.type === 'strong') return dropEnd(label.children, /(?<!\s)\s*[:：]\s*$/)
  const text = prose(lead.node.children)
  const last = sentences(text, lang).at(-1)
  if (!last || countWords(last.text, lang) > mostLeadWords) return []
  const kept = dropEnd(slice(lead.node.children, last.start, last.end), /(?<!\s)\s*[:：.]\s*$/)
  return announces(flat(kept), lang) ? [] : kept
}

/** Whether words do no more than say that something comes: 'For example', 'such as', 'is the following'. */
function announces(text: string, lang: string): boolean {
  const rules = rulesFor(lang)
  return rules !== undefined && (/^(?:for (?:example|instance)|e\.g\.?)$/i.test(text) || rules.danglers.test(text) || pointsElsewhere(rules, text))
}

/** The lead paragraph at `at`, if there is one, and the block it introduces. */
export function withLead(blocks: readonly Block[], at: number): { lead?: Block & { node: Paragraph }, main?: Block } {
  const first = blocks[at]
  if (!isLead(first)) return first ? { main: first } : {}
  const main = blocks[at + 1]
  return main ? { lead: first, main } : {}
}
