import { sharedTitle } from './handout.ts'
import { readableMath } from './readableMath.ts'
import { templateOf } from './templateOf.ts'

/** What is said over a slide, as HTML: up to what leads over to it, and the rest. */
export interface NoteParts { lead: string, note: string }

/** What a slide says itself, in the form that `wordsOf` gives a text. */
export interface Shown { titles: ReadonlySet<string>, paragraphs: ReadonlySet<string> }

/** Blocks that a paragraph before them may lead over to. */
const ledTo: ReadonlySet<string> = new Set(['UL', 'OL', 'DL', 'PRE', 'TABLE', 'BLOCKQUOTE', 'FIGURE'])
const subheadClass = 'tw-handout-subhead'
const leadsOver = /[:：]$/

/** Makes a paragraph with nothing but strong words the heading that it looks like, for those who listen too. */
export function markSubhead(paragraph: Element): void {
  paragraph.classList.add(subheadClass)
  paragraph.setAttribute('role', 'heading')
  paragraph.setAttribute('aria-level', '3')
  paragraph.querySelector(':scope > strong')?.setAttribute('role', 'none')
}

/**
 * Parts notes where the article has what the slide shows or, where that is not said, at the first paragraph that leads
 * over to what the slide has taken from behind it: that paragraph, and all before it, is read before the slide.
 * @param html the notes as they are printed
 * @param shownAfter behind how many of them the article has what the slide shows
 */
export function notePartsOf(html: string, shownAfter?: number): NoteParts {
  const [before, after] = [document.createElement('template'), templateOf(html)]
  const lead = shownAfter === undefined ? leadOf(after) : after.content.children[Math.min(shownAfter, after.content.children.length) - 1]
  while (lead && before.content.lastChild !== lead) before.content.append(after.content.firstChild as Node)
  return { lead: before.innerHTML.trim(), note: after.innerHTML.trim() }
}

/** Whether some notes end with what leads over to what comes next. */
export function leadsOn(html: string): boolean {
  const last = templateOf(html).content.lastElementChild
  return last !== null && leadsOver.test(textOf(last))
}

/** The first paragraph of some notes that leads over to what is not behind it, as HTML. */
export function leadIn(html: string): string | undefined {
  return leadOf(templateOf(html))?.outerHTML
}

/** The paragraphs, lists and other blocks of some notes, as HTML. */
export function blocksOf(html: string): string[] {
  return [...templateOf(html).content.children].map(block => block.outerHTML)
}

/** The heading under which some notes end, without what is no letter; nothing where they have none. */
export function lastSubhead(html: string): string | undefined {
  const last = [...templateOf(html).content.querySelectorAll(`.${subheadClass}`)].at(-1)
  return last && wordsOf(textOf(last))
}

function leadOf({ content }: HTMLTemplateElement): Element | undefined {
  return [...content.children].find(isLead)
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
    if (isLead(block) && paragraphs.has(words)) block.remove()
  }
  return template.innerHTML.trim()
}

/** So many words in a row are not said by chance. */
const fewestSaid = 4

/** Whether the title of a slide is read in its notes: as a heading of theirs, or as words of a sentence that it was taken from. */
export function saysTitle(html: string, title: string): boolean {
  const words = wordsOf(title)
  const blocks = [...templateOf(html).content.children]
  const isSaid = words.split(' ').length >= fewestSaid && blocks.some(block => ` ${wordsOf(textOf(block))} `.includes(` ${words} `))
  // A heading of its own, or a link with a colon that leads over to a table.
  return isSaid || blocks.some(block => isSubhead(block, new Set([words])) || (words !== '' && isLead(block) && wordsOf(textOf(block)) === words))
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
  return block.tagName === 'P' && leadsOver.test(textOf(block)) && !ledTo.has(block.nextElementSibling?.tagName ?? '')
}

/**
 * What a slide says.
 * @param frame where it is drawn; nothing where its titles are all that is seen of it
 * @param titles its own, and that of its section
 */
export function shownOn(frame: Element | null, titles: readonly string[]): Shown {
  return { titles: new Set(titles.map(wordsOf).filter(Boolean)), paragraphs: new Set([...frame?.querySelectorAll('h1, p, figcaption') ?? []].map(block => wordsOf(block.textContent ?? ''))) }
}

/** The letters and figures of a text, without the number of a slide among those that share its title. */
export function wordsOf(text: string): string {
  return sharedTitle(text).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** `wordsOf` what HTML says: what stands in different elements is apart. */
export function wordsInHtml(html: string): string {
  return wordsOf(html.replace(/<[^>]*>/g, ' '))
}

/** The text of a block, without the numbers of its links, and with formulas as text. */
function textOf(block: Element): string {
  const copy = block.cloneNode(true) as Element
  for (const mark of copy.querySelectorAll('.tw-handout-mark')) mark.remove()
  for (const formula of copy.querySelectorAll('.katex')) formula.replaceWith(readableMath(formula.querySelector('annotation')?.textContent ?? ''))
  return (copy.textContent ?? '').trim()
}
