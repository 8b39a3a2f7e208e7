import type { PhrasingContent, RootContent } from 'mdast'
import type { Slide } from '../model/slide.ts'
import { rememberedOf } from './remembered.ts'
import { settledText } from './words.ts'

type Texts = { [Kind in Slide['kind']]: (slide: Extract<Slide, { kind: Kind }>) => string[] }

const each = (lists: ReadonlyArray<readonly PhrasingContent[]>): string[] => lists.map((children) => settledText(children))

/** What the room can read on a slide of each kind, under its title. */
const texts: Texts = {
  cover: ({ subtitle, tags, author, date }) => [settledText(subtitle), ...tags, author ?? '', date ?? ''],
  agenda: ({ items }) => each(items.map(({ children }) => children)),
  section: ({ number, lead }) => [String(number), settledText(lead)],
  statement: ({ statement }) => [settledText(statement)],
  points: ({ lead, points }) => [settledText(lead), ...points.flatMap((point) => [settledText(point.children), ...(point.list ? [settledText(point.list)] : [])])],
  code: ({ lead, points, code, arrangement }) => [settledText(lead), ...(arrangement === 'beside' ? each(points.map((point) => point.children)) : []), code.value],
  comparison: ({ lead, sides }) => [settledText(lead), ...sides.flatMap(({ label, code }) => [settledText(label), code.value])],
  groups: ({ lead, groups }) => [settledText(lead), ...groups.flatMap(({ label, points }) => [settledText(label), ...each(points.map(({ children }) => children))])],
  table: ({ lead, table }) => [settledText(lead), ...table.children.flatMap((row) => row.children.map((cell) => settledText(cell)))],
  cases: ({ cases }) => cases.flatMap((one) => [settledText(one.who), settledText(one.what), ...each(one.results)]),
  terms: ({ lead, terms }) => [settledText(lead), ...terms.flatMap((term) => [settledText(term.name), settledText(term.gloss)])],
  timeline: ({ lead, events }) => [settledText(lead), ...events.flatMap((event) => [settledText(event.name), settledText(event.gloss)])],
  steps: ({ lead, steps }) => [settledText(lead), ...steps.flatMap((step) => [settledText(step.children), ...(step.list ? [settledText(step.list)] : [])])],
  figure: ({ image, caption }) => [image.alt ?? '', settledText(caption)],
  diagram: ({ lead, code }) => [settledText(lead), code.value],
  quote: ({ quote, attribution }) => [settledText(quote), settledText(attribution)],
  'key-figure': ({ value, of }) => [value, settledText(of)],
  content: ({ content }) => content.map((node) => settledText(node as RootContent)),
  summary: ({ points }) => each(points.map((point) => point.children)),
  closing: ({ url, author }) => [url ?? '', author ?? ''],
}

/** All words a slide shows, its title first. Remembered: what a slide shows is not changed, another takes its place. */
export const slideText: (slide: Slide) => string = rememberedOf((slide) => {
  const rest = (texts[slide.kind] as (slide: Slide) => string[])(slide)
  return [settledText(slide.title), ...rest].filter((text) => text !== '').join('\n')
})
