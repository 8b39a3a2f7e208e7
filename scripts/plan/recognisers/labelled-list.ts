import type { List, Paragraph } from 'mdast'
import type { Block } from '../../model/article.ts'
import type { Group, Note } from '../../model/slide.ts'
import { countWords, plain } from '../../text/words.ts'
import { asks } from '../author-hand.ts'
import { listWithClicks, spoken } from '../notes.ts'
import { pointOf } from './items.ts'
import { endsInColon, isLabel, leadText } from './lead.ts'

/** More than this on a side is read, not weighed. */
const mostPoints = 6
/** Longer points are prose; whether shorter ones have room side by side is for the fitter to say. */
const mostWords = 24

/** A list under its label: 'Pros:', '**Goals**'. */
export interface LabelledList { label: Block & { node: Paragraph }, list: Block & { node: List } }

/** The label and the list at `at`, where the list is short enough to stand beside another and nothing is left out of it. */
export function labelledList(blocks: readonly Block[], at: number, lang: string): LabelledList | undefined {
  const [label, list] = blocks.slice(at, at + 2)
  if (label?.node.type !== 'paragraph' || list?.node.type !== 'list' || list.node.ordered || !(isLabel(label.node) || endsInColon(label.node))) return undefined
  return asks(list, 'kind').length > 0 || !isShort(list.node, lang) ? undefined : { label, list } as LabelledList
}

function isShort(list: List, lang: string): boolean {
  return list.children.length <= mostPoints && list.children.every((item) => {
    const { point, whole } = pointOf(item, lang)
    return whole && point.children.length > 0 && point.list === undefined && point.checked === undefined && countWords(plain(point.children), lang) <= mostWords
  })
}

/** A labelled list as a layout of groups shows it. */
export function groupOf({ label, list }: LabelledList, lang: string): Group {
  return { label: leadText(label, lang), points: list.node.children.map(item => pointOf(item, lang).point) }
}

/** Labelled lists as they are said: each label, then its points, one a click. */
export function spokenLists(lists: readonly LabelledList[]): Note[] {
  return lists.flatMap(({ label, list }): Note[] => [...spoken(label), { node: listWithClicks(list.node), block: list.id }])
}
