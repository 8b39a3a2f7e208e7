import type { Element } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { describe, expect, it, test } from 'vitest'
import { normalise } from '../../scripts/normalise/normalise.ts'
import { boundedTable } from '../../scripts/text/bounded-table.ts'
import { parse } from '../parse/outline-of.ts'
import { talkOfText } from '../pipeline/talk-of.ts'

const cell = (text: string, spans = ''): string => `<td${spans}>${text}</td>`
const row = (...cells: string[]): string => `<tr>${cells.join('')}</tr>`
const table = (...rows: string[]): string => `<table>${rows.join('')}</table>`
const times = (count: number, text: string): string[] => Array<string>(count).fill(text)

/** Tables that would be all but empty. */
const sparse: [what: string, html: string][] = [
  ['cells over a thousand columns', table(...times(400, row(cell('a', ' colspan="1000"'))))],
  ['cells over thousands of rows', table(...times(400, row(cell('a', ' rowspan="65534" colspan="50"'))))],
  ['one row of a thousand cells', table(row(...times(1000, cell('a'))), ...times(1000, row(cell('b'))))],
  ['a row of cells over many rows', table(row(...times(200, cell('a', ' rowspan="1000"'))), ...times(400, row(cell('b'))))],
  ['rows that grow', table(...times(100, '').map((_, at) => row(...times(at + 1, cell('a')))), ...times(1000, row(cell('b'))))],
]

describe.each(['html', 'markdown'] as const)('in %s', (format) => {
  test.each(sparse)('a table of %s has as many cells as there is need for, and all its words', async (_what, html) => {
    const cells: string[] = []
    const { tree } = await normalise(await parse(format, format === 'html' ? `<article><h1>Bread</h1><p>It rises.</p>${html}</article>` : `# Bread\n\n${html}\n`))
    const found = tree.children.find(node => node.type === 'table')
    for (const { children } of found?.type === 'table' ? found.children : []) for (const { children: [text] } of children) cells.push(text?.type === 'text' ? text.value : '')
    const said = html.match(/(?<=>)[ab](?=<)/g) ?? []
    expect(cells.filter(text => text !== '').join('')).toBe(said.join(''))
    expect(cells.length).toBeLessThan(6 * said.length + 500)
  })
})

it('a cell over more columns than there are goes over all there are', async () => {
  const loaf = row(cell('open'), cell('thick'), cell('220'))
  const { markdown } = await talkOfText(`# Bread\n\n## Rye\n\n${table(row(cell('Crumb'), cell('Crust'), cell('Heat')), row(cell('Rye', ' colspan="99"')), loaf, loaf, loaf)}\n`)
  expect(markdown).toContain('| Rye | | |\n')
})

test.each([
  ['a wide table without gaps', table(...times(10, row(...times(150, cell('a')))))],
  ['a table of spans', table(row(cell('a', ' colspan="2"'), cell('b', ' rowspan="2"')), row(cell('c'), cell('d')))],
  ['a short row among long ones', table(row(...times(20, cell('a'))), ...times(9, row(cell('b'))))],
])('%s stays as it is', (_what, html) => {
  const [element] = unified().use(rehypeParse, { fragment: true }).parse(html).children as Element[]
  expect(element && boundedTable(element)).toBe(element)
})
