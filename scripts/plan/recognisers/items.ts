import type { List, ListItem, Paragraph, PhrasingContent } from 'mdast'
import type { Point } from '../../model/slide.ts'
import { capitalise, dropEnd, flat, pick, prose, slice, trim } from '../../text/phrasing.ts'
import { countWords, plain } from '../../text/words.ts'
import { isBalanced } from '../../text/balance.ts'
import { shorten } from '../condense/shorten.ts'
import { sentences } from '../../text/sentences.ts'

/** Items of more words than this are shortened on the slide and stand whole in the notes. */
const wholeUpTo = 18

/** The first paragraph of a list item; empty when it opens with something else. */
export function itemText(item: ListItem): PhrasingContent[] {
  const first = item.children[0]
  return first?.type === 'paragraph' ? first.children : []
}

/** A list item as a bullet, and whether the bullet says all that the item says. */
export interface ItemPoint { point: Point, whole: boolean }

/** Turns a list item into a bullet; long ones are cut to their first sentence and shortened. */
export function pointOf(item: ListItem, lang: string): ItemPoint {
  const children = itemText(item)
  const stopped = countWords(flat(children), lang) <= wholeUpTo ? dropStop(withoutLead(children, lang)) : firstSentence(children, lang)
  const short = item.children.length > 1 ? dropEnd(stopped, announcing) : stopped
  const list = item.children.find((child): child is List => child.type === 'list')
  const nested = list && isSmall(list) ? list : undefined
  const simple = item.children.every((child) => child.type === 'paragraph' ? child === item.children[0] : child === nested)
  const point: Point = { children: short, ...(nested && { list: nested }), ...(typeof item.checked === 'boolean' && { checked: item.checked }) }
  return { point, whole: simple && countWords(flat(short), lang) === countWords(flat(children), lang) }
}

/** A nested list that a slide can show as it is: three short items, nothing under them. */
function isSmall(list: List): boolean {
  return list.children.length <= 3 && list.children.every((item) =>
    item.children.length === 1 && item.children[0]?.type === 'paragraph' && countWords(plain(item)) <= 12)
}

function firstSentence(children: PhrasingContent[], lang: string): PhrasingContent[] {
  const text = prose(children)
  const first = sentences(text, lang)[0]
  if (!first) return children
  const { spans, text: short } = shorten(first.text, lang)
  const whole = !isBalanced(short)
  return capitalise(dropEnd(trim(pick(children, (whole ? [{ start: 0, end: first.text.length }] : spans)
    .map(({ start, end }) => ({ start: start + first.start, end: end + first.start })))), leadsOn))
}

/** An item without a last sentence that only leads to what stands under it, as long as another comes before: 'Sets the mode. Can be:'. */
function withoutLead(children: PhrasingContent[], lang: string): PhrasingContent[] {
  const all = sentences(prose(children), lang)
  const last = all.at(-1)
  return all.length > 1 && last && /[:：]$/.test(last.text) ? trim(slice(children, 0, last.start)) : children
}

/** A bullet has no full stop when it is one sentence, and nothing that leads on to the next bullet or to a list under it. */
function dropStop(children: PhrasingContent[]): PhrasingContent[] {
  const several = /[.!?]\s+\S/.test(prose(children))
  return trim(dropEnd(children, several ? leadsOn : endMark))
}

/** Words that promise what stands under the item, in the languages of the label table. */
const announcing = /[,;、]?(?<!\s)\s+(?:such as|including|like|namely|for example|e\.g\.?|wie|z\. ?B\.?|etwa|como|por ejemplo|como por ejemplo|tels? que|par exemple|например|такие как)\s*$/iu
const leadsOn = /[,;:：；，、]\s*$/
const endMark = /(?:(?<!\.)[.。．]|[,;:：；，、])\s*$/

/** A paragraph node around phrasing content. */
export function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}
