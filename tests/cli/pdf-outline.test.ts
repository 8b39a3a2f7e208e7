import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { withOutline } from '../../scripts/browser/pdf-outline.ts'
import { readPdf } from '../e2e/read-pdf.ts'

/** A PDF of two pages as Chromium writes it, with an outline of its own. */
function printed(): Buffer {
  const objects = [
    '<</Type /Pages\n/Kids [2 0 R 3 0 R]\n/Count 2>>', ...Array.from({ length: 2 }, () => '<</Type /Page\n/MediaBox [0 0 595 842]\n/Parent 1 0 R>>'),
    '<</slide-2 [2 0 R /XYZ 0 700 0]\n/entry-3 [3 0 R /XYZ 0 800 0]\n/slide-4 [3 0 R /XYZ 0 400 0]>>', '<</Type /Outlines\n/Count 0>>', '<</Type /Catalog\n/Pages 1 0 R\n/Dests 4 0 R\n/Outlines 5 0 R\n/Lang (ar)>>',
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((body, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${body}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  return Buffer.from(`${text}xref\n0 7\n0000000000 65535 f \n${places.join('')}trailer\n<</Size 7\n/Root 6 0 R>>\nstartxref\n${text.length}\n%%EOF\n`, 'latin1')
}

const entries = [
  { title: 'كم من الطحين', level: 1, place: 'slide-2' }, { title: 'Dough', level: 2, place: 'slide-2' }, { title: 'Salt (1/2)', level: 3, place: 'entry-3' }, { title: 'Salt (2/2)', level: 4, place: 'nowhere' },
  { title: 'Links', level: 2, place: 'slide-4' }, { title: 'Apart', level: 1, place: 'slide-4' },
]

it('gives a PDF its outline, each entry as deep as it is and with the place that it leads to', async () => {
  const pdf = withOutline(printed(), entries)
  expect((await readPdf(pdf)).entries).toEqual([
    { title: 'كم من الطحين', level: 1, page: 1, top: 700 }, { title: 'Dough', level: 2, page: 1, top: 700 }, { title: 'Salt (1/2)', level: 3, page: 2, top: 800 }, { title: 'Salt (2/2)', level: 4, page: 2, top: 800 },
    { title: 'Links', level: 2, page: 2, top: 400 }, { title: 'Apart', level: 1, page: 2, top: 400 },
  ])
  expect((await readPdf(pdf)).language).toBe('ar')
})

it('counts entries and leads from each to those beside it, as the format has it', async () => {
  const document = await PDFDocument.load(withOutline(printed(), entries))
  const root = document.catalog.lookup(PDFName.of('Outlines'), PDFDict)
  const next = (node: PDFDict, name: string): PDFDict | undefined => node.lookupMaybe(PDFName.of(name), PDFDict)
  /** The number of entries below one, and whether all that leads back leads where it should. */
  function below(parent: PDFDict): number {
    let [count, previous] = [0, undefined as PDFDict | undefined]
    for (let node = next(parent, 'First'); node; node = next(node, 'Next')) {
      const title = node.lookup(PDFName.of('Title'), PDFHexString).decodeText()
      expect([title, next(node, 'Parent') === parent, next(node, 'Prev') === previous]).toEqual([title, true, true])
      count += 1 + below(node)
      previous = node
    }
    expect(next(parent, 'Last')).toBe(previous)
    expect(parent.lookupMaybe(PDFName.of('Count'), PDFNumber)?.asNumber()).toBe(count || undefined)
    return count
  }
  expect(below(root)).toBe(6)
})

it('leaves a PDF as it is that is written in another way, or where no place is known', () => {
  const other = Buffer.from('%PDF-1.7\n1 0 obj <</Type/Catalog>> endobj')
  expect(withOutline(other, entries)).toBe(other)
  const pdf = printed()
  expect(withOutline(pdf, [])).toBe(pdf)
  expect(withOutline(pdf, [{ title: 'Bread', level: 1, place: 'nowhere' }])).toBe(pdf)
})
