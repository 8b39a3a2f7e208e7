import { destinationsIn } from './printed-places.ts'

/** An entry of an outline: its title, how deep it stands (1 is the top), and the name of the place that it leads to. */
export interface OutlineEntry { title: string, level: number, place: string }

/** An entry among the others, by their numbers in order: those below it, and those before and behind it below the same. */
interface Node { parent: number | undefined, children: number[], previous: number | undefined, next: number | undefined, below: number }

const catalogue = /(?<=^|\n)(\d+) 0 obj\n<<\/Type \/Catalog\n([\s\S]*?)>>\nendobj\n/
const ending = /trailer\n<<([\s\S]*?)\/Size (\d+)([\s\S]*?)>>\s*startxref\n(\d+)\s*%%EOF\s*$/

/**
 * Gives a PDF its outline. Chromium makes one of the headings, which cannot be all slides: several share a list that
 * stands under one heading, and of others nothing is left on the page; and it reads their titles from the glyphs, from
 * left to right, so that Arabic and Hebrew come out backwards and spaces are lost where a line breaks. Ours is written
 * behind the end of the file, as the format has it for what is changed later, and the catalogue leads to it.
 * @param pdf as Chromium prints it; one that is not written like that keeps the outline that it has
 * @param entries in reading order; one whose place is not in the file leads to where the one before it does
 */
export function withOutline(pdf: Buffer, entries: readonly OutlineEntry[]): Buffer {
  const text = pdf.toString('latin1')
  const [, catalogueNo, known] = catalogue.exec(text) ?? []
  const [, head = '', size, tail = '', previous] = ending.exec(text) ?? []
  const destinations = destinationsIn(text)
  const places = entries.reduce<string[]>((found, { place }) => [...found, destinations.get(place) ?? found.at(-1) ?? ''], [])
  if (known === undefined || size === undefined || entries.length === 0 || places.includes('')) return pdf
  const root = Number(size)
  const outline = outlineObjects(entries, { places, root })
  const changed = `<</Type /Catalog\n/Outlines ${root} 0 R\n${known.replace(/\/Outlines \d+ 0 R\n/, '')}>>`
  const addition = appended([{ no: Number(catalogueNo), body: changed }, ...outline.map((body, index) => ({ no: root + index, body }))], pdf.length)
  const trailer = `trailer\n<<${head}/Size ${root + outline.length}${tail}\n/Prev ${previous}>>\nstartxref\n${addition.table}\n%%EOF\n`
  return Buffer.concat([pdf, Buffer.from(addition.text + trailer, 'latin1')])
}

/** Objects behind the end of a file of so many bytes, with the table that says where each begins, and where that begins. */
function appended(objects: ReadonlyArray<{ no: number, body: string }>, length: number): { text: string, table: number } {
  let text = '\n'
  const rows = objects.map(({ no, body }) => {
    const at = length + text.length
    text += `${no} 0 obj\n${body}\nendobj\n`
    return `${no} 1\n${String(at).padStart(10, '0')} 00000 n \n`
  })
  return { text: `${text}xref\n${rows.join('')}`, table: length + text.length }
}

/** The root of an outline and its entries, as objects with numbers from that of the root on. */
function outlineObjects(entries: readonly OutlineEntry[], { places, root }: { places: readonly string[], root: number }): string[] {
  const nodes = treeOf(entries)
  const reference = (name: string, index: number | undefined): string => (index === undefined ? '' : `\n/${name} ${root + 1 + index} 0 R`)
  const family = (children: readonly number[], below: number): string => (children.length === 0 ? '' : `${reference('First', children[0])}${reference('Last', children.at(-1))}\n/Count ${below}`)
  const tops = nodes.flatMap(({ parent }, index) => (parent === undefined ? [index] : []))
  return [`<</Type /Outlines${family(tops, nodes.length)}>>`, ...nodes.map(({ parent, children, previous, next, below }, index) =>
    `<</Title ${textString(entries[index]!.title)}\n/Dest ${places[index]}\n/Parent ${parent === undefined ? root : root + 1 + parent} 0 R${reference('Prev', previous)}${reference('Next', next)}${family(children, below)}>>`)]
}

/** The tree that the depths of entries make: each stands below the nearest before it that is less deep. */
function treeOf(entries: readonly Pick<OutlineEntry, 'level'>[]): Node[] {
  const nodes: Node[] = []
  const path: number[] = []
  let lastTop: number | undefined
  for (const [index, { level }] of entries.entries()) {
    while (path.length > 0 && entries[path.at(-1)!]!.level >= level) path.pop()
    const parent = path.at(-1)
    const previous = parent === undefined ? lastTop : nodes[parent]!.children.at(-1)
    nodes.push({ parent, children: [], previous, next: undefined, below: 0 })
    if (previous !== undefined) nodes[previous]!.next = index
    if (parent === undefined) lastTop = index
    else nodes[parent]!.children.push(index)
    for (const above of path) nodes[above]!.below++
    path.push(index)
  }
  return nodes
}

/** A text as PDF has it: UTF-16, its highest byte first, in hexadecimal. */
function textString(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0'))
  return `<FEFF${units.join('').toUpperCase()}>`
}
