import { sharedTitle } from './handout.ts'

/** What is said over a slide, as HTML: up to what leads over to it, and the rest. */
export interface NoteParts { lead: string, note: string }

/** What a slide says itself, in the form that `wordsOf` gives a text. */
export interface Shown { title: string, paragraphs: ReadonlySet<string> }

/** Blocks that a paragraph before them may lead over to. */
const ledTo: ReadonlySet<string> = new Set(['UL', 'OL', 'DL', 'PRE', 'TABLE', 'BLOCKQUOTE', 'FIGURE'])
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
 * Notes without what stands on the slide word for word, one right above the other: headings that are its title, and
 * paragraphs that lead over to it.
 */
export function withoutRepeats(html: string, { title, paragraphs }: Shown): string {
  const template = templateOf(html)
  for (const block of [...template.content.children]) {
    const words = wordsOf(textOf(block))
    const isTitle = words === title && block.classList.contains('tw-handout-subhead')
    if (isTitle || (isLead(block) && (words === title || paragraphs.has(words)))) block.remove()
  }
  return template.innerHTML.trim()
}

/** Whether a paragraph leads over to what is not behind it any more. */
function isLead(block: Element): boolean {
  return block.tagName === 'P' && leadsOver.test(textOf(block)) && !ledTo.has(block.nextElementSibling?.tagName ?? '')
}

/**
 * What a slide says.
 * @param frame where it is drawn; nothing where its title is all that is seen of it
 */
export function shownOn(frame: Element | null, title: string): Shown {
  return { title: wordsOf(title), paragraphs: new Set([...frame?.querySelectorAll('p, figcaption') ?? []].map(block => wordsOf(block.textContent ?? ''))) }
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
