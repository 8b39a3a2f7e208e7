import { markSubhead } from './noteParts.ts'
import { isPrivate } from './privateMark.ts'
import { templateOf } from './templateOf.ts'

/** Addresses in the order in which they are first named; the first has the number 1. */
export interface LinkRegister {
  /** The number of an address, which is given at its first mention. */
  numberOf: (address: string) => number
  all: readonly string[]
}

/** An empty register. */
export function linkRegister(): LinkRegister {
  const all: string[] = []
  return {
    all,
    numberOf(address) {
      const at = all.indexOf(address)
      return at < 0 ? all.push(address) : at + 1
    },
  }
}

/** Where the printed address of a link is, within the handout. */
export const linkId = (number: number): string => `link-${number}`

/**
 * A longer address goes on in the next line, with pieces that stand on one; one that is longer still nobody reads: it is
 * there as a code, and so much is printed of its beginning and of its end, where one differs from another.
 */
const longest = { line: 63, piece: 51, read: 220, beginning: 36, end: 12 } as const
/** So many letters fit into a code. */
const mostInCode = 2000

/** Where an address may be broken: behind the signs that part it, and before those that a reader takes for the end of a line; not before `.html` at its end. */
const breaks = /(?<=[/?&=#])(?![/?&=#])|(?=[._+~](?!\w{1,5}(?:[?#]|$))|%[\da-f]{2})/i

/** An address as it stands on paper: in pieces between which alone it is broken, and whether a code beside it has all of it. */
export interface PrintedAddress { pieces: string[], code: boolean }

/** An address as a reader of the paper can use it: whole, or so that one is told from another, with a code to be photographed. */
export function printedAddress(address: string): PrintedAddress {
  // In pieces it is not found by those who search for all of it.
  if (address.length <= longest.line) return { pieces: [address], code: false }
  if (address.length <= longest.read) return { pieces: address.split(breaks).flatMap(cutPiece), code: false }
  return { pieces: [`${address.slice(0, longest.beginning)}…${address.slice(-longest.end)}`], code: address.length <= mostInCode }
}

/** A piece as it is, or in as few as have room on a line each: behind their hyphens, or else where they must be cut. */
function cutPiece(piece: string): string[] {
  return piece.length <= longest.piece ? [piece] : piece.match(new RegExp(`.{1,${longest.piece - 1}}-(?!$)|.{1,${longest.piece}}`, 'gu')) ?? [piece]
}

const outside = /^(?:https?|mailto):/i

/**
 * Notes as they are printed: without click marks and without what is for the speaker alone; a line in bold alone is
 * marked as the heading it is, and no heading competes with those of the handout.
 * @param html the notes, as Slidev renders them
 */
export function printedNote(html: string): string {
  const template = templateOf(html)
  const { content } = template
  for (const mark of content.querySelectorAll('.slidev-note-click-mark')) mark.remove()
  // What is built holds no cues; the page that `present` shows while the deck is written does.
  for (const cue of [...content.querySelectorAll('p, li, pre')].filter(({ textContent }) => isPrivate(textContent?.trimStart() ?? ''))) cue.remove()
  for (const heading of content.querySelectorAll('h1, h2, h3, h4, h5, h6')) heading.replaceWith(asParagraph(heading))
  for (const item of content.querySelectorAll('li:not(:has(> p)):has(> :is(ul, ol, pre))')) wrapWords(item)
  for (const formula of content.querySelectorAll('.katex')) keepPunctuation(formula)
  // What is in a block with a direction of its own says nothing of that of the block around it.
  for (const block of content.querySelectorAll('p, li:not(:has(p)), th, td')) block.setAttribute('dir', 'auto')
  for (const code of content.querySelectorAll('code')) markCode(code)
  for (const paragraph of content.querySelectorAll('p')) if (!paragraph.closest('li') && isHeading(paragraph)) markSubhead(paragraph)
  return template.innerHTML
}

/** Printed notes in which every link is followed by the number of its address, unless it is the address. */
export function numberLinks(html: string, register: LinkRegister): string {
  const template = templateOf(html)
  for (const link of template.content.querySelectorAll('a')) addMark(link, register)
  return template.innerHTML
}

/** Code of more letters may be broken over two lines. */
const longestUnbroken = 24

/** Code runs from left to right in any text, and does not say how that runs. */
function markCode(code: Element): void {
  code.setAttribute('dir', 'ltr')
  code.classList.toggle('tw-handout-unbroken', !code.closest('pre') && (code.textContent ?? '').length <= longestUnbroken)
}

/** What an item says before the list within it is a paragraph, so that a page may end there. */
function wrapWords(item: Element): void {
  const words = document.createElement('p')
  while (item.firstChild && !/^(?:UL|OL|PRE)$/.test(item.firstChild.nodeName)) words.append(item.firstChild)
  item.prepend(words)
}

/** A line may begin behind a formula, not with the comma after it. */
function keepPunctuation(formula: Element): void {
  const after = formula.nextSibling
  const [sign] = /^[\p{Pe}\p{Pf}\p{Po}]+/u.exec(after?.nodeValue ?? '') ?? []
  if (!after || sign === undefined) return
  const kept = document.createElement('span')
  kept.className = 'tw-handout-unbroken'
  after.nodeValue = after.nodeValue!.slice(sign.length)
  formula.replaceWith(kept)
  kept.append(formula, sign)
}

function asParagraph(heading: Element): Element {
  const [paragraph, strong] = [document.createElement('p'), document.createElement('strong')]
  strong.append(...heading.childNodes)
  paragraph.append(strong)
  return paragraph
}

/** Whether a paragraph is bold from its first letter to its last. */
function isHeading(paragraph: Element): boolean {
  const [first, ...others] = [...paragraph.childNodes].filter(node => node.textContent?.trim() !== '')
  return first?.nodeName === 'STRONG' && others.length === 0
}

function addMark(link: HTMLAnchorElement, register: LinkRegister): void {
  const address = link.getAttribute('href') ?? ''
  if (!needsMark(link, address)) return keepPieces(link)
  const [after, mark] = [link.nextSibling, markOf(register.numberOf(address))]
  const [sign = ''] = quoteEnd.exec(after?.nodeType === Node.TEXT_NODE ? after.nodeValue ?? '' : '') ?? []
  if (sign === '') link.after(mark)
  else (after as Text).splitText(sign.length).before(mark)
}

/** An address in the text goes on in the next line behind its slashes, not behind a hyphen of its own. */
function keepPieces(link: HTMLAnchorElement): void {
  const text = link.textContent ?? ''
  if (link.children.length > 0 || /\s/.test(text) || !text.includes('/')) return
  link.replaceChildren(...text.split(/(?<=\/)(?!\/)/).flatMap((piece) => {
    const kept = document.createElement('span')
    if (piece.length <= longest.piece) kept.className = 'tw-handout-unbroken'
    kept.textContent = piece
    return [kept, document.createElement('wbr')]
  }))
}

/** What closes a quotation: the number stands behind it, where nobody takes it for inches. */
const quoteEnd = /^(?:["'](?![\p{L}\p{N}])|[”’»“])/u

/** Whether a reader of the paper cannot see where a link leads. */
function needsMark(link: Element, address: string): boolean {
  return outside.test(address) && bare(link.textContent ?? '') !== bare(address)
}

function markOf(number: number): HTMLElement {
  const [mark, target] = [document.createElement('sup'), document.createElement('a')]
  mark.className = 'tw-handout-mark'
  target.href = `#${linkId(number)}`
  target.textContent = String(number)
  mark.append(target)
  return mark
}

/** An address as people write it. */
function bare(address: string): string {
  return address.trim().replace(/^(?:https?:\/\/(?:www\.)?|mailto:)/i, '').replace(/\/$/, '')
}

/**
 * Numbers the links on a slide whose addresses its notes do not name: the numbers stand under the slide's own, in the
 * margin.
 * @param frame where the slide is drawn, with its number beside it and its notes around it
 */
export function markLinks(frame: HTMLElement, register: LinkRegister): void {
  const margin = frame.parentElement?.querySelector(':scope > .tw-handout-number')
  const places = [margin, ...frame.closest('.tw-handout-slide')?.querySelectorAll('.tw-handout-note') ?? []]
  for (const link of frame.querySelectorAll<HTMLAnchorElement>('.tw-slide a[href]')) {
    const address = link.getAttribute('href') ?? ''
    if (!needsMark(link, address)) continue
    const number = register.numberOf(address)
    if (places.every(place => !place?.querySelector(`a[href="#${linkId(number)}"]`))) margin?.append(markOf(number))
  }
}
