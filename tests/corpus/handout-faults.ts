import type { Browser } from 'playwright-core'
import { visit } from 'unist-util-visit'
import { coverTags } from '../../composables/coverTags.ts'
import { labelsFor } from '../../composables/labels.ts'
import { mermaidName } from '../../scripts/model/diagram.ts'
import { printHandout, withPrintedPage } from '../../scripts/browser/print-handout.ts'
import { makeTalk } from '../../scripts/commands/make-talk.ts'
import { plain, words } from '../../scripts/text/words.ts'
import type { PdfContent } from '../e2e/read-pdf.ts'
import { readPdf } from '../e2e/read-pdf.ts'
import { outlineFaults } from './outline-faults.ts'

/** What keeps the handout of a built deck from standing for the article at `path`, as a reader of PDFs finds it. */
export async function handoutFaults(browser: Browser, url: string, path: string): Promise<string[]> {
  const { talk, outline } = await makeTalk(path, { offline: true })
  const order = { page: 'handout', query: '', cues: [], warn: () => {} } as const
  const pdf = await readPdf(await printHandout(browser, url, order))
  const planned = await withPrintedPage(browser, url, order, page => page.locator('[data-pages]').getAttribute('data-pages'))
  const omitted = new Set(talk.report.blocks.filter(({ where }) => where === 'omitted').map(({ line }) => line))
  const text = pdf.texts.map((page, index) => withoutFoot(bare(page), footOf(pdf, index))).join('') + bare(pdf.alts.join(' '))
  const tags = coverTags(outline.meta.tags)
  const all = [tags.join(' '), ...outline.blocks.filter(({ node }) => !omitted.has(node.position?.start.line ?? 0)).map(({ node }) => spoken(node))].flatMap(said => words(said, outline.meta.lang)).flatMap(word => word.split(linkBreaks)).map(bare)
  const missing = [...new Set(all.filter(word => ours.test(word) && word.length <= longest && !text.includes(word)))]
  return [
    ...(Number(planned) === pdf.pages ? [] : [`the handout was laid out on ${planned} pages, and printed on ${pdf.pages}`]),
    ...(pdf.tagged ? [] : ['the handout is not tagged']),
    ...(pdf.language === '' ? ['the handout names no language'] : []),
    ...(pdf.title === '' ? ['the handout has no title'] : []),
    ...outlineFaults(talk.deck.slides, pdf.entries, labelsFor(talk.deck.meta.lang)),
    ...pdf.texts.flatMap((page, index) => (withoutFoot(bare(page), footOf(pdf, index)) === '' ? [`page ${index + 1} of the handout has nothing on it`] : [])),
    ...Object.entries(pdf.pageOf).filter(([, page]) => page === 0).map(([place]) => `a link in the handout leads to ${place}, which is nowhere`),
    ...(pdf.alts.includes('') ? [`${pdf.alts.filter(alt => alt === '').length} of ${pdf.alts.length} pictures in the handout say nothing to those who listen`] : []),
    ...(missing.length === 0 ? [] : [`the handout lacks ${missing.length} words of the article: ${missing.slice(0, 8).join(', ')}`]),
  ]
}

/** Words in letters of the fonts that ship; what others a PDF has, and what it says they are, is up to the machine's. */
const ours = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]+$/u

/** Behind links without a space after them (`[one](a),[two](b)`, `[Ada](a)'s`) stand the numbers of their footnotes. */
const linkBreaks = /[,;@'’]/

/** A longer one is an address: broken over lines between letters that run from right to left, its pieces are read in another order. */
const longest = 30

/** What stands at the foot of a page. */
function footOf({ title, pages }: PdfContent, index: number): { title: string, no: string } {
  return { title: bare(title), no: `${index + 1}${pages}` }
}

/** A page without what stands at its foot, where a word may go on from it to the next. */
function withoutFoot(page: string, { title, no }: { title: string, no: string }): string {
  return page.replace(new RegExp(`^(?:${no}${title}|${title}${no})`), '')
}

/** What Mermaid calls things: it is drawn, not said. */
const mermaidWords = /\b(?:sequenceDiagram|classDiagram|stateDiagram|erDiagram|flowchart|graph|participant|actor|activate|deactivate)\b/g

/** What a block says in words: formulas are drawn, and so is a diagram but for the words in it. */
function spoken(node: Parameters<typeof plain>[0]): string {
  const copy = structuredClone(node)
  visit(copy as never, (child: { type: string, lang?: string, value?: string }) => {
    if (child.type === 'math' || child.type === 'inlineMath') child.value = ''
    if (child.type === 'code' && child.lang === mermaidName) child.value = child.value?.replace(mermaidWords, '') ?? ''
  })
  return plain(copy)
}

/**
 * Letters and figures alone, in one form: what a PDF breaks, joins and hyphenates is the same text. An apostrophe may be
 * read as the letter that is drawn like it
 */
function bare(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]|\u02BC/gu, '')
}
