import { readFileSync } from 'node:fs'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { figuresIn } from './figures-in.ts'

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
  /** Addresses that its links lead to. */
  addresses: string[]
  /** Names of the places within it that its links lead to. */
  places: string[]
  /** What its pictures say to those who listen; empty for one that says nothing. */
  alts: string[]
  /** On which page, 1-based, each place stands that a link leads to; 0 where there is none. */
  pageOf: Record<string, number>
}

interface OutlineItem { title: string, items: OutlineItem[] }

type RefProxy = Parameters<PDFDocumentProxy['getPageIndex']>[0]

/** Reads a PDF back: from a file, or as it was printed. */
export async function readPdf(pdf: string | Buffer): Promise<PdfContent> {
  const data = new Uint8Array(typeof pdf === 'string' ? readFileSync(pdf) : pdf)
  const alts = await figuresIn(data.slice())
  const document = await getDocument({ data, verbosity: 0 }).promise
  const texts: string[] = []
  const links: Array<{ url?: string, dest?: unknown }> = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    texts.push(items.map(item => 'str' in item ? item.str : '').join(' ').replace(/\s+/g, ' '))
    links.push(...await page.getAnnotations() as typeof links)
  }
  const marks = await document.getMarkInfo() as unknown as Map<string, boolean> | null
  const outline = (await document.getOutline() ?? []) as OutlineItem[]
  const { info } = await document.getMetadata() as { info: { Language?: string, Title?: string } }
  const places = links.flatMap(({ dest }) => (typeof dest === 'string' ? [dest] : []))
  const [,, width = 0, height = 0] = (await document.getPage(1)).view as number[]
  return {
    pages: document.numPages, size: [width, height], text: texts.join(' ').replace(/\s+/g, ' '), texts, tagged: marks?.get('Marked') === true,
    language: info.Language ?? '', title: info.Title ?? '', outline: outline.flatMap(titles),
    alts, addresses: links.flatMap(({ url }) => url ?? []), places, pageOf: await pagesOf(document, places),
  }
}

async function pagesOf(document: PDFDocumentProxy, places: readonly string[]): Promise<Record<string, number>> {
  const pages = places.map(async (place): Promise<[string, number]> => {
    const [page] = await document.getDestination(place) ?? []
    return [place, page === undefined ? 0 : await document.getPageIndex(page as RefProxy) + 1]
  })
  return Object.fromEntries(await Promise.all(pages))
}

function titles({ title, items }: OutlineItem): string[] {
  return [title, ...items.flatMap(titles)]
}
