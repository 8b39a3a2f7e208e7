import { readFileSync } from 'node:fs'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { figuresIn } from './figures-in.ts'
import { headingsIn } from './headings-in.ts'

/** What a reader finds in a PDF. */
export interface PdfContent {
  pages: number
  /** Width and height of the first page, points. */
  size: [number, number]
  text: string
  /** What stands on each page. */
  texts: string[]
  /** Whether it is tagged for screen readers. */
  tagged: boolean
  /** BCP 47. */
  language: string
  title: string
  /** Titles of its outline, all levels. */
  outline: string[]
  /** Its outline: titles, how deep they stand (1 is the top), and where they lead to: on which page, 1-based, 0 where that is nowhere, and how high, points. */
  entries: OutlineEntry[]
  /** Addresses that its links lead to. */
  addresses: string[]
  /** Names of the places within it that its links lead to. */
  places: string[]
  /** Its headings, as they are said to those who listen. */
  headings: string[]
  /** What its pictures say to those who listen; empty for one that says nothing. */
  alts: string[]
  /** On which page, 1-based, each place stands that a link leads to; 0 where there is none. */
  pageOf: Record<string, number>
}

interface OutlineItem { title: string, dest: string | unknown[] | null, items: OutlineItem[] }

/** An entry of an outline. */
export interface OutlineEntry { title: string, level: number, page: number, top: number }

type RefProxy = Parameters<PDFDocumentProxy['getPageIndex']>[0]

/** Reads a PDF back: from a file, or as it was printed. */
export async function readPdf(pdf: string | Buffer): Promise<PdfContent> {
  const data = new Uint8Array(typeof pdf === 'string' ? readFileSync(pdf) : pdf)
  const alts = await figuresIn(data.slice())
  const document = await getDocument({ data, verbosity: 0 }).promise
  const texts: string[] = []
  const headings: string[] = []
  const links: Array<{ url?: string, dest?: unknown }> = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    headings.push(...await headingsIn(page))
    texts.push(items.map(item => 'str' in item ? item.str : '').join(' ').replace(/\s+/g, ' '))
    links.push(...await page.getAnnotations() as typeof links)
  }
  const marks = await document.getMarkInfo() as unknown as Map<string, boolean> | null
  const entries = await entriesOf(document, (await document.getOutline() ?? []) as OutlineItem[], 1)
  const { info } = await document.getMetadata() as { info: { Language?: string, Title?: string } }
  const places = links.flatMap(({ dest }) => (typeof dest === 'string' ? [dest] : []))
  const [,, width = 0, height = 0] = (await document.getPage(1)).view as number[]
  return {
    pages: document.numPages, size: [width, height], text: texts.join(' ').replace(/\s+/g, ' '), texts, tagged: marks?.get('Marked') === true,
    language: info.Language ?? '', title: info.Title ?? '', outline: entries.map(({ title }) => title),
    entries, headings, alts, addresses: links.flatMap(({ url }) => url ?? []), places, pageOf: await pagesOf(document, places),
  }
}

async function pagesOf(document: PDFDocumentProxy, places: readonly string[]): Promise<Record<string, number>> {
  const pages = places.map(async (place): Promise<[string, number]> => {
    const [page] = await document.getDestination(place) ?? []
    return [place, page === undefined ? 0 : await document.getPageIndex(page as RefProxy) + 1]
  })
  return Object.fromEntries(await Promise.all(pages))
}

async function entriesOf(document: PDFDocumentProxy, items: readonly OutlineItem[], level: number): Promise<OutlineEntry[]> {
  const found = items.map(async ({ title, dest, items: below }) => {
    const [page, , , top] = (typeof dest === 'string' ? await document.getDestination(dest) : dest) ?? []
    return [{ title, level, page: page ? await document.getPageIndex(page as RefProxy) + 1 : 0, top: Number(top) }, ...await entriesOf(document, below, level + 1)]
  })
  return (await Promise.all(found)).flat()
}
