import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a reader finds in a PDF. */
export interface PdfContent {
  pages: number
  text: string
  /** Whether it is tagged for screen readers. */
  tagged: boolean
  /** Titles of its outline, all levels. */
  outline: string[]
}

interface OutlineItem { title: string, items: OutlineItem[] }

/** Reads a PDF back. */
export async function readPdf(file: string): Promise<PdfContent> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise
  const texts: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    texts.push(items.map(item => 'str' in item ? item.str : '').join(' '))
  }
  const marks = await document.getMarkInfo() as unknown as Map<string, boolean> | null
  const outline = (await document.getOutline() ?? []) as OutlineItem[]
  return { pages: document.numPages, text: texts.join(' ').replace(/\s+/g, ' '), tagged: marks?.get('Marked') === true, outline: outline.flatMap(titles) }
}

function titles({ title, items }: OutlineItem): string[] {
  return [title, ...items.flatMap(titles)]
}
