import type { List, Paragraph } from 'mdast'
import type { Block } from '../../model/article.ts'
import type { Group, GroupsSlide, Note } from '../../model/slide.ts'
import { countWords, plain } from '../../text/words.ts'
import { asks, beginsSlide } from '../author-hand.ts'
import { base } from '../base.ts'
import type { Recogniser } from '../context.ts'
import { listWithClicks, spoken } from '../notes.ts'
import { pointOf } from './items.ts'
import { endsInColon, isLabel, leadText } from './lead.ts'

/** More than this on a side is read, not weighed. */
const mostPoints = 5
/** Longer points do not stand beside others. */
const mostWords = 14

/** What speaks for something and what against it, in the languages of the label table. */
const sides: readonly [RegExp, RegExp][] = [
  [/^(?:the )?pros$/iu, /^(?:the )?cons$/iu],
  [/^(?:the )?(?:advantages|benefits|upsides|strengths|good)$/iu, /^(?:the )?(?:disadvantages|drawbacks|downsides|weaknesses|bad|limitations)$/iu],
  [/^do(?:['’]?s)?$/iu, /^(?:don['’]?ts?|do not|avoid)$/iu],
  [/^(?:vorteile|stärken|pro|dafür)$/iu, /^(?:nachteile|schwächen|contra|kontra|dagegen)$/iu],
  [/^(?:ventajas|pros|a favor)$/iu, /^(?:desventajas|inconvenientes|contras|en contra)$/iu],
  [/^(?:avantages|pour)$/iu, /^(?:inconvénients|contre)$/iu],
  [/^(?:vantagens|vantaggi)$/iu, /^(?:desvantagens|svantaggi)$/iu],
  [/^(?:плюсы|преимущества)$/iu, /^(?:минусы|недостатки)$/iu],
  [/^(?:メリット|利点|長所|优点|優點)$/u, /^(?:デメリット|欠点|短所|缺点|缺點)$/u],
]

/** Two short lists, one under 'Pros' and one under 'Cons' or their like, in either order. */
export const recogniseProsCons: Recogniser = (blocks, at, section, { lang }) => {
  const [first, second] = [labelledList(blocks, at), labelledList(blocks, at + 2)]
  const marks = first && second && marksOf(first.label.node, second.label.node)
  if (!marks || [first.list, second.label, second.list].some(beginsSlide)) return undefined
  const found = [first, second].map(({ label, list }, index) => ({ ...groupOf(label.node, list.node, lang), mark: marks[index] ?? '+' } as const))
  if (!found.every(({ isShort }) => isShort)) return undefined
  const notes = [first, second].flatMap(({ label, list }): Note[] => [...spoken(label), { node: listWithClicks(list.node), block: list.id }])
  const groups = found.map(({ isShort: _, ...group }) => group)
  const slide: GroupsSlide = { ...base(section, first.label, notes, [first.list, second.list]), kind: 'groups', layout: 'pros-cons', lead: [], groups }
  return { slides: [slide], used: 4 }
}

interface LabelledList { label: Block & { node: Paragraph }, list: Block & { node: List } }

function labelledList(blocks: readonly Block[], at: number): LabelledList | undefined {
  const [label, list] = blocks.slice(at, at + 2)
  if (label?.node.type !== 'paragraph' || list?.node.type !== 'list' || list.node.ordered || !(isLabel(label.node) || endsInColon(label.node))) return undefined
  return asks(list, 'kind').length > 0 ? undefined : { label, list } as LabelledList
}

function marksOf(first: Paragraph, second: Paragraph): ['+', '-'] | ['-', '+'] | undefined {
  const [one, other] = [first, second].map(node => plain(node).replace(/\s*[:：]\s*$/, '').trim()) as [string, string]
  for (const [good, bad] of sides) {
    if (good.test(one) && bad.test(other)) return ['+', '-']
    if (bad.test(one) && good.test(other)) return ['-', '+']
  }
  return undefined
}

function groupOf(label: Paragraph, list: List, lang: string): Group & { isShort: boolean } {
  const items = list.children.map(item => pointOf(item, lang))
  const isShort = items.length <= mostPoints && items.every(({ point, whole }) => whole && point.list === undefined && point.checked === undefined && countWords(plain(point.children), lang) <= mostWords)
  return { label: leadText({ node: label }, lang), points: items.map(({ point }) => point), isShort }
}
