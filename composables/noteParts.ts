import { sharedTitle } from './handout.ts'

/** What is said over a slide, as HTML: up to what leads over to it, and the rest. */
export interface NoteParts { lead: string, note: string }

/** What a slide says itself, in the form that `wordsOf` gives a text. */
export interface Shown { titles: ReadonlySet<string>, paragraphs: ReadonlySet<string> }

/** Blocks that a paragraph before them may lead over to. */
const ledTo: ReadonlySet<string> = new Set(['UL', 'OL', 'DL', 'PRE', 'TABLE', 'BLOCKQUOTE', 'FIGURE'])
/** What leads to a slide that is not here. */
const pointerClass = 'tw-handout-pointer'
const subheadClass = 'tw-handout-subhead'
const leadsOver = /[:：]$/

/**
 * Parts notes at the first paragraph that leads over to what the slide has taken from behind it: that paragraph, and all
 * before it, is read before the slide.
 * @param html the notes as they are printed
 */
export function notePartsOf(html: string): NoteParts {
  const [before, after] = [document.createElement('template'), templateOf(html)]
  const lead = [...after.content.children].find(isLead)
  while (lead && before.content.lastChild !== lead) before.content.append(after.content.firstChild as Node)
  return { lead: before.innerHTML.trim(), note: after.innerHTML.trim() }
}

/**
 * Notes without what stands right above them word for word: a heading that they begin with and that is a title, and
 * paragraphs that lead over to the slide.
 */
export function withoutRepeats(html: string, { titles, paragraphs }: Shown): string {
  const template = templateOf(html)
  const { content } = template
  while (content.firstElementChild && isSubhead(content.firstElementChild, titles)) content.firstElementChild.remove()
  for (const block of [...content.children]) {
    const words = wordsOf(textOf(block))
    if (isLead(block) && (titles.has(words) || paragraphs.has(words))) block.remove()
  }
  return template.innerHTML.trim()
}

/** Whether notes begin with a heading: with any, or with a certain one. */
export function opensWithSubhead(html: string, title?: string): boolean {
  const first = templateOf(html).content.firstElementChild
  return first?.classList.contains(subheadClass) === true && (title === undefined || isSubhead(first, new Set([wordsOf(title)])))
}

function isSubhead(block: Element, titles: ReadonlySet<string>): boolean {
  return block.classList.contains(subheadClass) && titles.has(wordsOf(textOf(block)))
}

/** Whether a paragraph leads over to what is not behind it any more. */
function isLead(block: Element): boolean {
  const next = block.nextElementSibling
  return block.tagName === 'P' && leadsOver.test(textOf(block)) && !ledTo.has(next?.tagName ?? '') && next?.className !== pointerClass
}

/**
 * What a slide says.
 * @param frame where it is drawn; nothing where its titles are all that is seen of it
 * @param titles its own, and that of its section
 */
export function shownOn(frame: Element | null, titles: readonly string[]): Shown {
  return { titles: new Set(titles.map(wordsOf).filter(Boolean)), paragraphs: new Set([...frame?.querySelectorAll('p, figcaption') ?? []].map(block => wordsOf(block.textContent ?? ''))) }
}

/** The letters and figures of a text, without the number of a slide among those that share its title. */
export function wordsOf(text: string): string {
  return sharedTitle(text).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** The text of a block, without the numbers of its links. */
function textOf(block: Element): string {
  const copy = block.cloneNode(true) as Element
  for (const mark of copy.querySelectorAll('.tw-handout-mark')) mark.remove()
  return (copy.textContent ?? '').trim()
}

function templateOf(html: string): HTMLTemplateElement {
  const template = document.createElement('template')
  template.innerHTML = html
  return template
}
