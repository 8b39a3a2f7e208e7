import type { Group, GroupsSlide, Note, PointsSlide, Slide } from '../model/slide.ts'
import { plain } from '../text/words.ts'
import { fitPoints } from './fit-points.ts'
import { bodyHeight, bodyWidth, boxes, lineHeight, styles, textHeight } from './geometry.ts'
import type { TextStyle } from './geometry.ts'
import { splitNotes } from './split-notes.ts'

/** The settings of the lists, label and point; `styles/groups.css` holds the same. */
const settings: Record<'usual' | 'large' | 'largest', { label: TextStyle, point: TextStyle, mark: number }> = {
  usual: { label: styles.name, point: styles.gloss, mark: 36 },
  large: { label: styles.nameLarge, point: styles.glossLarge, mark: 36 },
  largest: { label: styles.nameLarge, point: styles.pointLargest, mark: 56 },
}
/** Largest type is for two points a side, of two lines each; more would look like a list that shouts. */
const mostLargest = { points: 2, lines: 2 }

/** Lists side by side where they have the room, in larger type where there is plenty; else one after the other. */
export function fitGroups(slide: GroupsSlide): Slide[] {
  const room = bodyHeight(slide)
  const size = (['largest', 'large'] as const).find(one => (one === 'large' || isBrief(slide.groups)) && groupsHeight(slide.groups, one) <= room)
  if (size) return [{ ...slide, size }]
  return groupsHeight(slide.groups) <= room ? [slide] : apart(slide)
}

/** Height of the longest of the lists with its label, CSS px. */
export function groupsHeight(groups: readonly Group[], setting: keyof typeof settings = 'usual'): number {
  const { top, labelGap, padding, rule } = boxes.groups
  const { label, point, mark } = settings[setting]
  const width = columnWidth(groups)
  return Math.max(...groups.map(group => top + textHeight(group.label, label, width) + labelGap
    + group.points.reduce((sum, { children }) => sum + padding + rule + textHeight(children, point, width - mark), 0)))
}

/** Width of each of the lists, CSS px. */
function columnWidth(groups: readonly Group[]): number {
  return (bodyWidth - boxes.groups.between * (groups.length - 1)) / groups.length
}

/** Whether there is so little on either side that it may be set largest. */
function isBrief(groups: readonly Group[]): boolean {
  const { point, mark } = settings.largest
  const most = mostLargest.lines * lineHeight(point)
  return groups.every(({ points }) => points.length <= mostLargest.points && points.every(({ children }) => textHeight(children, point, columnWidth(groups) - mark) <= most))
}

/** A label is said over its own list, not behind the one before it. */
function withOwnLabels(notes: readonly Note[][], groups: readonly Group[]): Note[][] {
  const isLabelOf = (note: Note | undefined, group: Group | undefined): boolean => note?.node.type === 'paragraph' && group !== undefined && group.label.length > 0 && plain(note.node).startsWith(plain(group.label))
  return notes.map((own, index) => [
    ...(isLabelOf(notes[index - 1]?.at(-1), groups[index]) ? notes[index - 1]?.slice(-1) ?? [] : []),
    ...(isLabelOf(own.at(-1), groups[index + 1]) ? own.slice(0, -1) : own),
  ])
}

/** Each list as a list of its own, led by its label. */
function apart({ layout: _, kind: __, groups, lead, ...rest }: GroupsSlide): PointsSlide[] {
  const notes = withOwnLabels(splitNotes(rest.notes, groups.map(({ points }) => points.length), 'click'), groups)
  const slides = groups.flatMap(({ label, points }, index) => fitPoints({ ...rest, kind: 'points', lead: label.length > 0 ? label : lead, points, notes: notes[index] ?? [] }))
  return slides.map((slide, index) => ({ ...slide, part: { index: index + 1, of: slides.length } }))
}
