import type { Group, GroupsSlide, PointsSlide, Slide } from '../model/slide.ts'
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

/** Each list as a list of its own, led by its label. */
function apart({ layout: _, kind: __, groups, lead, ...rest }: GroupsSlide): PointsSlide[] {
  const notes = splitNotes(rest.notes, groups.map(({ points }) => points.length), 'click')
  const slides = groups.flatMap(({ label, points }, index) => fitPoints({ ...rest, kind: 'points', lead: label.length > 0 ? label : lead, points, notes: notes[index] ?? [] }))
  return slides.map((slide, index) => ({ ...slide, part: { index: index + 1, of: slides.length } }))
}
