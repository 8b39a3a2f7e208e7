import type { Point, PointsSlide, StepsSlide } from '../../model/slide.ts'
import { countWords } from '../../text/words.ts'
import { base } from '../base.ts'
import type { Recogniser } from '../context.ts'
import { listWithClicks, spoken } from '../notes.ts'
import { pointOf } from './items.ts'
import { leadText, withLead } from './lead.ts'

/** What an item is about, before its colon. */
const named = /^([^:：.!?]{2,50}[:：])(?=\s+\S)/u
const mostNameWords = 6

/** Any list: bullets, or steps when it is numbered; with the paragraph that leads in to it. */
export const recogniseList: Recogniser = (blocks, at, section, { lang }) => {
  const { lead, main } = withLead(blocks, at)
  if (main?.node.type !== 'list') return undefined
  const list = main.node
  const items = list.children.map((item) => pointOf(item, lang))
  const points = items.map((item) => item.point)
  const notes = [...(lead ? spoken(lead) : []), { node: listWithClicks(list), block: main.id }]
  const common = base(section, lead ?? main, notes, items.every((item) => item.whole) ? [main] : [])
  const slide: PointsSlide | StepsSlide = list.ordered
    ? { ...common, kind: 'steps', lead: leadText(lead, lang), steps: points, start: list.start ?? 1 }
    : { ...common, kind: 'points', lead: leadText(lead, lang), points: withStrongNames(points, lang) }
  return { slides: [slide], used: lead ? 2 : 1 }
}

/** Items that all name what they are about, and are too long to be terms, show the name as terms do. */
function withStrongNames(points: readonly Point[], lang: string): Point[] {
  const shown = points.map(({ children: [first, ...rest], ...point }): Point | undefined => {
    const name = first?.type === 'text' ? named.exec(first.value)?.[1] : undefined
    if (first?.type !== 'text' || name === undefined || countWords(name, lang) > mostNameWords) return undefined
    return { ...point, children: [{ type: 'strong', children: [{ type: 'text', value: name }] }, { ...first, value: first.value.slice(name.length) }, ...rest] }
  })
  return shown.length > 1 && shown.every(point => point !== undefined) ? shown : [...points]
}
