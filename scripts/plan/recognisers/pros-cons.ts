import type { Paragraph } from 'mdast'
import type { GroupsSlide } from '../../model/slide.ts'
import { plain } from '../../text/words.ts'
import { beginsSlide } from '../author-hand.ts'
import { base } from '../base.ts'
import type { Recogniser } from '../context.ts'
import { groupOf, labelledList, spokenLists } from './labelled-list.ts'

/** What speaks for something and what against it, in the languages of the label table. */
const sides: readonly [RegExp, RegExp][] = [
  [/^(?:the )?pros$/iu, /^(?:the )?cons$/iu],
  [/^(?:the )?(?:advantages|benefits|upsides|strengths|good)$/iu, /^(?:the )?(?:disadvantages|drawbacks|downsides|weaknesses|bad|limitations)$/iu],
  [/^do(?:['’]?s)?$/iu, /^(?:don['’]?ts?|do not|avoid)$/iu],
  [/^(?:vorteile|stärken|pro|dafür)$/iu, /^(?:nachteile|schwächen|contra|kontra|dagegen)$/iu],
  [/^(?:ventajas|pros|a favor)$/iu, /^(?:desventajas|inconvenientes|contras|en contra)$/iu],
  [/^(?:avantages|pour)$/iu, /^(?:inconvénients|contre)$/iu],
  [/^(?:voordelen)$/iu, /^(?:nadelen)$/iu],
  [/^(?:πλεονεκτήματα)$/iu, /^(?:μειονεκτήματα)$/iu],
  [/^(?:المزايا|الإيجابيات|مزايا|إيجابيات)$/u, /^(?:العيوب|السلبيات|عيوب|سلبيات)$/u],
  [/^(?:יתרונות)$/u, /^(?:חסרונות)$/u],
  [/^(?:장점)$/u, /^(?:단점)$/u],
  [/^(?:vantagens|vantaggi)$/iu, /^(?:desvantagens|svantaggi)$/iu],
  [/^(?:плюсы|преимущества)$/iu, /^(?:минусы|недостатки)$/iu],
  [/^(?:メリット|利点|長所|优点|優點)$/u, /^(?:デメリット|欠点|短所|缺点|缺點)$/u],
]

/** Two short lists, one under 'Pros' and one under 'Cons' or their like, in either order. */
export const recogniseProsCons: Recogniser = (blocks, at, section, { lang }) => {
  const [first, second] = [labelledList(blocks, at, lang), labelledList(blocks, at + 2, lang)]
  const marks = first && second && marksOf(first.label.node, second.label.node)
  if (!marks || [first.list, second.label, second.list].some(beginsSlide)) return undefined
  const groups = [first, second].map((one, index) => ({ ...groupOf(one, lang), mark: marks[index] ?? '+' }))
  const slide: GroupsSlide = { ...base(section, first.label, spokenLists([first, second]), [first.list, second.list]), kind: 'groups', layout: 'pros-cons', lead: [], groups }
  return { slides: [slide], used: 4 }
}

function marksOf(first: Paragraph, second: Paragraph): ['+', '-'] | ['-', '+'] | undefined {
  const [one, other] = [first, second].map(node => plain(node).replace(/(?<!\s)\s*[:：]\s*$/, '').trim()) as [string, string]
  for (const [good, bad] of sides) {
    if (good.test(one) && bad.test(other)) return ['+', '-']
    if (bad.test(one) && good.test(other)) return ['-', '+']
  }
  return undefined
}
