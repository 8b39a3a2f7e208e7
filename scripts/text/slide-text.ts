import type { PhrasingContent, RootContent } from 'mdast'
import type { Slide } from '../model/slide.ts'
import { rememberedOf } from './remembered.ts'
import { plain } from './words.ts'

type Texts = { [Kind in Slide['kind']]: (slide: Extract<Slide, { kind: Kind }>) => string[] }

const each = (lists: ReadonlyArray<readonly PhrasingContent[]>): string[] => lists.map((children) => plain(children))

/** What the room can read on a slide of each kind, under its title. */
const texts: Texts = {
  cover: ({ subtitle, tags, author, date }) => [plain(subtitle), ...tags, author ?? '', date ?? ''],
  agenda: ({ items }) => each(items.map(({ children }) => children)),
  section: ({ number, lead }) => [String(number), plain(lead)],
  statement: ({ statement }) => [plain(statement)],
  points: ({ lead, points }) => [plain(lead), ...points.flatMap((point) => [plain(point.children), ...(point.list ? [plain(point.list)] : [])])],
  code: ({ lead, points, code, arrangement }) => [plain(lead), ...(arrangement === 'beside' ? each(points.map((point) => point.children)) : []), code.value],
  comparison: ({ lead, sides }) => [plain(lead), ...sides.flatMap(({ label, code }) => [plain(label), code.value])],
  groups: ({ lead, groups }) => [plain(lead), ...groups.flatMap(({ label, points }) => [plain(label), ...each(points.map(({ children }) => children))])],
  table: ({ lead, table }) => [plain(lead), ...table.children.flatMap((row) => row.children.map((cell) => plain(cell)))],
  cases: ({ cases }) => cases.flatMap((one) => [plain(one.who), plain(one.what), ...each(one.results)]),
  terms: ({ lead, terms }) => [plain(lead), ...terms.flatMap((term) => [plain(term.name), plain(term.gloss)])],
  timeline: ({ lead, events }) => [plain(lead), ...events.flatMap((event) => [plain(event.name), plain(event.gloss)])],
  steps: ({ lead, steps }) => [plain(lead), ...steps.flatMap((step) => [plain(step.children), ...(step.list ? [plain(step.list)] : [])])],
  figure: ({ image, caption }) => [image.alt ?? '', plain(caption)],
  diagram: ({ lead, code }) => [plain(lead), code.value],
  quote: ({ quote, attribution }) => [plain(quote), plain(attribution)],
  'key-figure': ({ value, of }) => [value, plain(of)],
  content: ({ content }) => content.map((node) => plain(node as RootContent)),
  summary: ({ points }) => each(points.map((point) => point.children)),
  closing: ({ url, author }) => [url ?? '', author ?? ''],
}

/** All words a slide shows, its title first. Remembered: what a slide shows is not changed, another takes its place. */
export const slideText: (slide: Slide) => string = rememberedOf((slide) => {
  const rest = (texts[slide.kind] as (slide: Slide) => string[])(slide)
  return [plain(slide.title), ...rest].filter((text) => text !== '').join('\n')
})
