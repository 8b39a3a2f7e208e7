import type { HandoutSlide } from './handout.ts'
import { isLedTo, sectionOf } from './handout.ts'
import { blocksOf, leadIn, leadsOn, opensWithSubhead, saysTitle } from './noteParts.ts'

/** Slides that stand before all that is said over them, and before all that comes from there. */
const heads: ReadonlySet<string> = new Set(['cover', 'agenda', 'section'])

/** A slide that the article has in the notes of another, behind so many of them. */
interface Follower { slide: HandoutSlide, after: number }

/**
 * Slides in the order in which the article has what they show: those that were held back stand where they come from,
 * and what is said over the slide they stand in is parted there. Each is there once, and so is all that is said.
 * @param backup what the section of a slide behind the end begins with
 */
export function readingOrder(slides: readonly HandoutSlide[], backup: string): HandoutSlide[] {
  const sources = new Set(slides.map(({ source }) => source).filter(Boolean))
  const followers = new Map<string, Follower[]>()
  for (const slide of slides) {
    const [, source = '', after] = /^(.+)@(\d+)$/.exec(slide.follows) ?? []
    if (!sources.has(source) || source === slide.source) continue
    followers.set(source, [...followers.get(source) ?? [], { slide: inPlace(slide, slides, backup), after: Number(after) }])
  }
  const placed = new Set([...followers.values()].flat().map(({ slide }) => slide.no))
  const inOrder = walk(slides.filter(({ no }) => !placed.has(no)), followers)
  const there = new Set(inOrder.map(({ no }) => no))
  // Slides that a person has made follow each other come from nowhere.
  return [...inOrder, ...slides.filter(({ no }) => !there.has(no))]
}

/** Nothing comes between the cover and the table of contents. */
function walk(roots: readonly HandoutSlide[], followers: ReadonlyMap<string, readonly Follower[]>): HandoutSlide[] {
  const opening = roots.findIndex(({ layout }) => layout !== 'cover' && layout !== 'agenda')
  const head = roots.slice(0, opening < 0 ? roots.length : opening).map(slide => withFollowers(slide, followers))
  return [...head.map(([first]) => first!), ...head.flatMap(([, ...others]) => others), ...roots.slice(head.length).flatMap(slide => withFollowers(slide, followers))]
}

/** A slide behind the end as one of the section that it comes from. */
function inPlace(slide: HandoutSlide, slides: readonly HandoutSlide[], backup: string): HandoutSlide {
  if (!slide.backup) return slide
  const section = slide.section.startsWith(`${backup}: `) ? slide.section.slice(backup.length + 2) : ''
  const number = slides.find(other => !other.backup && section !== '' && sectionOf(other) === section)?.number ?? ''
  return { ...slide, section, number, backup: false, held: true }
}

/** A slide in pieces, with those that the article has between them; what is said under other headings than its own comes before it. */
function withFollowers({ shownAfter, ...slide }: HandoutSlide, followers: ReadonlyMap<string, readonly Follower[]>): HandoutSlide[] {
  const followed = followers.get(slide.source) ?? []
  const blocks = blocksOf(slide.note)
  const heading = heads.has(slide.layout) ? 0 : Math.max(0, blocks.findIndex(block => opensWithSubhead(block, slide.title)))
  if (followed.length === 0 && heading === 0) return [{ ...slide, ...(shownAfter !== undefined && { shownAfter }) }]
  const cuts = [...new Set([...followed.map(({ after }) => Math.min(after, blocks.length)), ...heading > 0 ? [heading] : []])].sort((a, b) => a - b)
  const starts = [0, ...cuts]
  const notes = starts.map((start, index) => blocks.slice(start, starts[index + 1] ?? blocks.length).join(''))
  // What leads over to another slide right behind it does not lead over to a picture; parts of a listing share it.
  const isTaken = (index: number): boolean => slide.layout === 'figure' && leadsOn(notes[index] ?? '') && followed.some(({ slide: other, after }) => isLedTo(other.layout) && Math.min(after, blocks.length) === cuts[index])
  const own = Math.max(0, starts.indexOf(heading))
  const found = notes.findIndex((note, index) => index >= own && (isLedTo(slide.layout) ? leadIn(note) !== undefined && !isTaken(index) : note !== ''))
  const at = shownAfter !== undefined && shownAfter > heading ? Math.min(shownAfter, blocks.length) : undefined
  // Where that is said, behind what the article has before it; else behind what leads over to it.
  const said = starts.findLastIndex(start => at !== undefined && start < at)
  const led = found >= 0 ? found : notes.some((_, index) => isTaken(index)) ? notes.length - 1 : own
  const shown = heads.has(slide.layout) ? 0 : said < 0 ? led : isTaken(said) && cuts[said] === at ? said + 1 : said
  let piece = 0
  return notes.flatMap((note, index) => {
    const isHere = note !== '' || index === shown
    const here = isHere ? [pieceOf({ ...slide, note, piece, ...(at !== undefined && { shownAfter: at - starts[index]! }), ...(own > 0 && index === own && { headed: true }) }, { rest: notes.slice(index + 1).join(''), isShown: index === shown })] : []
    piece += here.length
    return [...here, ...followed.filter(({ after }) => Math.min(after, blocks.length) === cuts[index]).flatMap(follower => withFollowers(follower.slide, followers))]
  })
}

/** One piece of a slide; in one of them the slide itself stands. */
function pieceOf(slide: HandoutSlide, { rest, isShown }: { rest: string, isShown: boolean }): HandoutSlide {
  return { ...slide, ...(!isShown && { wordsOnly: true }), ...(saysTitle(rest, slide.title) && { said: true }) }
}
