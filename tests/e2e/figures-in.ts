import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'

/**
 * What the figures of a tagged PDF say to those who listen, empty for one that says nothing. Read from the tree of tags
 * itself: a reader of pages does not see the figures in what is drawn smaller.
 */
export async function figuresIn(pdf: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(pdf)
  return document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('S')) !== PDFName.of('Figure')) return []
    const alt = object.lookup(PDFName.of('Alt'))
    return [alt instanceof PDFString || alt instanceof PDFHexString ? alt.decodeText() : '']
  })
}
