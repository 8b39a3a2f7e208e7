import type { PhrasingContent } from 'mdast'
import type { Point, PointsSlide, StepsSlide } from '../../model/slide.ts'
import { flat, mergeText, prose, slice } from '../../text/phrasing.ts'
import { base } from '../base.ts'
import type { Recogniser } from '../context.ts'
import { listWithClicks, spoken } from '../notes.ts'
import { pointOf } from './items.ts'
import { leadText, withLead } from './lead.ts'
import { nameIn } from './terms.ts'

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
    : { ...common, kind: 'points', lead: leadText(lead, lang), points: withStrongNames(points) }
  return { slides: [slide], used: lead ? 2 : 1 }
}

/** Items that all name what they are about, and are too long to be terms, show the name as terms do. */
function withStrongNames(points: readonly Point[]): Point[] {
  const shown = points.flatMap((point): Point[] => {
    const found = nameIn(point.children)
    if (!found || /[.!?]/.test(flat(found.name))) return []
    const [text, { from, to }] = [prose(point.children), found.separator]
    // The colon may stand within what the author set in bold.
    const separator: PhrasingContent = { type: 'text', value: text.slice(from, to) }
    return [{ ...point, children: mergeText([{ type: 'strong', children: found.name }, separator, ...slice(point.children, to, text.length)]) }]
  })
  return shown.length > 1 && shown.length === points.length ? shown : [...points]
}
