import type { HandoutSlide } from './handout.ts'
import { sharedTitle } from './handout.ts'
import { templateOf } from './templateOf.ts'

/**
 * Puts lists together again that slides had to share: those that adjoin in the notes of one, and those with which the
 * next of the same title goes on. That slide stands beside the first then, with what else is said over it; the item that
 * it began with is its place in the outline.
 * @param slides in the order in which they are read; lists are looked for over those that stand small beside their text
 */
export function joinLists(slides: readonly HandoutSlide[]): HandoutSlide[] {
  const joined: HandoutSlide[] = []
  for (const slide of slides) {
    const own = { ...slide, lead: joinedIn(slide.lead), note: joinedIn(slide.note) }
    // Slides of which all that is said stands in the list of an earlier one come between.
    const at = joined.findLastIndex(({ lead, note }) => lead + note !== '')
    const [before, holder] = [joined.at(-1), joined[at]]
    const whole = before && holder && goesOn(before, own) && (at === joined.length - 1 || before.whole === (holder.whole ?? holder.no)) ? joinedOver(holder, own) : undefined
    if (whole) joined[at] = whole.first
    joined.push(whole ? whole.second : own)
  }
  return joined
}

/** Whether a slide is the next part of what another shows, and both stand small beside their text. */
export function goesOn(before: HandoutSlide, slide: HandoutSlide): boolean {
  const [one, other] = [before, slide].map(({ title }) => /\((\d+)\/(\d+)\)\s*$/.exec(title))
  const isNext = one && other && Number(other[1]) === Number(one[1]) + 1 && other[2] === one[2]
  const isBeside = [before, slide].every(({ drawn, wordsOnly }) => drawn === 'small' && !wordsOnly)
  return Boolean(isNext) && isBeside && before.section === slide.section && sharedTitle(before.title) === sharedTitle(slide.title)
}

/** Two slides of which the first has got the items that the second began with; nothing where no list goes on. */
function joinedOver(first: HandoutSlide, second: HandoutSlide): { first: HandoutSlide, second: HandoutSlide } | undefined {
  const [before, place] = [templateOf(first.note), second.lead === '' ? 'note' as const : 'lead' as const]
  const after = templateOf(second[place])
  const item = after.content.firstElementChild?.firstElementChild
  if (!moveItems(before.content.lastElementChild, after.content.firstElementChild)) return undefined
  // What is set in the text of the second has its place there.
  const isOwn = second.inset !== undefined || second.whole !== undefined
  if (!isOwn) item?.setAttribute('data-entry', String(second.no))
  const whole = first.whole ?? first.no
  return { first: { ...first, note: before.innerHTML.trim(), ...(!isOwn && { whole }) }, second: { ...second, [place]: after.innerHTML.trim(), ...(!isOwn && { whole }) } }
}

/** Notes in which lists that adjoin are one. */
function joinedIn(html: string): string {
  if (!/<\/(?:ul|ol)>\s*<(?:ul|ol)\b/.test(html)) return html
  const template = templateOf(html)
  for (const list of [...template.content.querySelectorAll('ul, ol')]) {
    const between = list.previousSibling
    if (moveItems(list.previousElementSibling, list) && between?.nodeType === Node.TEXT_NODE) between.remove()
  }
  return template.innerHTML.trim()
}

/** Moves the items of a list to the end of one that it goes on with; `false` where it does not. */
function moveItems(list: Element | null, next: Element | null): boolean {
  if (!list || !next || list.tagName !== next.tagName || !/^[UO]L$/.test(list.tagName)) return false
  const numberOf = (one: Element): number => Number(one.getAttribute('start') ?? 1)
  if (list.tagName === 'OL' && numberOf(next) !== numberOf(list) + list.children.length) return false
  list.append(...next.children)
  next.remove()
  return true
}
