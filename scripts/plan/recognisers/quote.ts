import type { Blockquote } from 'mdast'
import type { Block } from '../../model/article.ts'
import type { QuoteSlide } from '../../model/slide.ts'
import { dropEnd, flat, slice, trim } from '../../text/phrasing.ts'
import { isEnded } from '../../text/sentences.ts'
import { pointsElsewhere, rulesFor } from '../../text/shortening-rules.ts'
import { countWords, plain } from '../../text/words.ts'
import { base } from '../base.ts'
import type { Recogniser } from '../context.ts'
import { spoken } from '../notes.ts'

/** Longer quotations are spoken, not shown. */
const mostWords = 45
/** A component of the author's blog, of which a room would see the tag. */
const component = /<\/?[A-Z]\w*/
/** What is said ends as a sentence does; fewer words than this that do not are an example, a name, a label. */
const fewestUnended = 7
const signature = /(?:^|\s)[—–―]\s*(?<who>[^—–―]{2,80})$/u

/** A blockquote short enough to be read from the back row, with its signature if it has one. */
export const recogniseQuote: Recogniser = (blocks, at, section, { lang }) => {
  const block = blocks[at]
  if (!isQuote(block, lang)) return undefined
  const slide: QuoteSlide = { ...base(section, block, spoken(block), [block]), kind: 'quote', ...signed(block.node) }
  return { slides: [slide], used: 1 }
}

/** Whether a block is a quotation that can be shown whole, and no remark on the page it stands on. */
export function isQuote(block: Block | undefined, lang: string): block is Block & { node: Blockquote } {
  if (block?.node.type !== 'blockquote' || !block.node.children.every((child) => child.type === 'paragraph')) return false
  const [text, rules] = [plain(block.node), rulesFor(lang)]
  return countWords(text, lang) <= mostWords && isSaid(text, lang) && !component.test(text) && !(rules && pointsElsewhere(rules, text))
}

function isSaid(text: string, lang: string): boolean {
  return isEnded(text) || signature.test(text) || countWords(text, lang) >= fewestUnended
}

function signed(quote: Blockquote): Pick<QuoteSlide, 'quote' | 'attribution'> {
  const last = quote.children.at(-1)
  if (last?.type !== 'paragraph') return { quote, attribution: [] }
  const text = flat(last.children)
  const who = signature.exec(text)?.groups?.['who']
  if (who === undefined) return { quote, attribution: [] }
  const body = dropEnd(last.children, signature)
  const rest = quote.children.slice(0, -1)
  const children = flat(body).trim() === '' ? rest : [...rest, { ...last, children: trim(body) }]
  if (children.length === 0) return { quote, attribution: [] }
  return { quote: { ...quote, children }, attribution: trim(slice(last.children, text.length - who.length, text.length)) }
}
