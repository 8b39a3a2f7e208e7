import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

interface Tag { role?: string, type?: string, id?: string, children?: Tag[] }

/** What the headings of a page of a tagged PDF say to those who listen. */
export async function headingsIn(page: PDFPageProxy): Promise<string[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const said = new Map<string, string>()
  const open: string[] = []
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop()
      else open.push(item.id ?? '')
      continue
    }
    const id = open.findLast(one => one !== '')
    if (id !== undefined) said.set(id, `${said.get(id) ?? ''}${item.str}`)
  }
  return headingsBelow(await page.getStructTree() as Tag | null, said)
}

function headingsBelow(tag: Tag | null, said: ReadonlyMap<string, string>): string[] {
  if (!tag) return []
  if (/^H\d$/.test(tag.role ?? '')) return [textOf(tag, said).replace(/\s+/g, ' ').trim()]
  return (tag.children ?? []).flatMap(child => headingsBelow(child, said))
}

function textOf(tag: Tag, said: ReadonlyMap<string, string>): string {
  return tag.type === 'content' ? said.get(tag.id ?? '') ?? '' : (tag.children ?? []).map(child => textOf(child, said)).join('')
}
