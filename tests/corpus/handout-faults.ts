import type { Browser } from 'playwright-core'
import { visit } from 'unist-util-visit'
import { outlineOf } from '../../scripts/outline/outline.ts'
import { printHandout } from '../../scripts/browser/print-handout.ts'
import { makeTalk } from '../../scripts/commands/make-talk.ts'
import { plain, words } from '../../scripts/text/words.ts'
import { readPdf } from '../e2e/read-pdf.ts'

/** What keeps the handout of a built deck from standing for the article at `path`, as a reader of PDFs finds it. */
export async function handoutFaults(browser: Browser, url: string, path: string): Promise<string[]> {
  const { talk, understood, stem } = await makeTalk(path, { offline: true })
  const pdf = await readPdf(await printHandout(browser, url, { page: 'handout', query: '', cues: [] }))
  const outline = outlineOf(understood, stem)
  const omitted = new Set(talk.report.blocks.filter(({ where }) => where === 'omitted').map(({ line }) => line))
  const text = bare(`${pdf.text} ${pdf.alts.join(' ')}`)
  const all = outline.blocks.filter(({ node }) => !omitted.has(node.position?.start.line ?? 0)).flatMap(({ node }) => words(spoken(node), outline.meta.lang)).map(bare)
  const missing = rightToLeft.test(outline.meta.lang) ? missingLetters(all.join(''), text) : [...new Set(all.filter(word => !text.includes(word)))]
  const { slides } = talk.report
  return [
    ...(pdf.tagged ? [] : ['the handout is not tagged']),
    ...(pdf.language === '' ? ['the handout names no language'] : []),
    ...(pdf.title === '' ? ['the handout has no title'] : []),
    ...(pdf.outline.length >= slides.length ? [] : [`the handout's outline has ${pdf.outline.length} entries for ${slides.length} slides`]),
    ...(missing.length === 0 ? [] : [`the handout lacks ${missing.length} words of the article: ${missing.slice(0, 8).join(', ')}`]),
  ]
}

/** Languages whose letters a reader of PDFs gives in the order in which they are drawn: they are counted. */
const rightToLeft = /^(?:ar|he|fa|ur|yi)\b/

/** Letters that a text has less often than it should. */
function missingLetters(wanted: string, text: string): string[] {
  const left = new Map<string, number>()
  for (const letter of text) left.set(letter, (left.get(letter) ?? 0) + 1)
  for (const letter of wanted) left.set(letter, (left.get(letter) ?? 0) - 1)
  return [...left].flatMap(([letter, count]) => (count < 0 ? [letter] : []))
}

/** What a block says in words: formulas are drawn. */
function spoken(node: Parameters<typeof plain>[0]): string {
  const copy = structuredClone(node)
  visit(copy as never, (child: { type: string, value?: string }) => { if (child.type === 'math' || child.type === 'inlineMath') child.value = '' })
  return plain(copy)
}

/**
 * Letters and figures alone, in one form: what a PDF breaks, joins and hyphenates is the same text. An apostrophe may be
 * read as the letter that is drawn like it
 */
function bare(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]|\u02BC/gu, '')
}
