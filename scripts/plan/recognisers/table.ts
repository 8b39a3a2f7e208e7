import type { PhrasingContent, Table } from 'mdast'
import type { TableSlide, Term, TermsSlide } from '../../model/slide.ts'
import { flat, trim } from '../../text/phrasing.ts'
import { imageName } from '../../text/image-name.ts'
import { holds } from '../../text/walk.ts'
import { countWords } from '../../text/words.ts'
import { base } from '../base.ts'
import type { Recogniser } from '../context.ts'
import { spoken } from '../notes.ts'
import { leadText, withLead } from './lead.ts'

/** Longer cells are read as a row. */
const mostCellWords = 16
/** A row of fewer columns is no record. */
const fewestColumns = 3

/** A table, with the paragraph that leads in to it; one of a single row is a record, and stands as one. */
export const recogniseTable: Recogniser = (blocks, at, section, { lang }) => {
  const { lead, main } = withLead(blocks, at)
  if (main?.node.type !== 'table') return undefined
  const common = { ...base(section, lead ?? main, lead ? spoken(lead) : [], [main]), lead: leadText(lead, lang) }
  const table = withNamedImages(main.node)
  const record = recordOf(table, lang)
  const slide: TableSlide | TermsSlide = record ? { ...common, kind: 'terms', terms: record } : { ...common, kind: 'table', table }
  return { slides: [slide], used: lead ? 2 : 1 }
}

/** Pictures stand on slides of their own; in the cells they are words, which take room and columns as words do. */
function withNamedImages(table: Table): Table {
  if (!holds(table, 'image')) return table
  const named = <Node extends { children: PhrasingContent[] }>(node: Node): Node => ({ ...node, children: node.children.map((child): PhrasingContent => (child.type === 'image' ? { type: 'text', value: imageName(child) } : 'children' in child ? named(child) : child)) })
  return { ...table, children: table.children.map(row => ({ ...row, children: row.children.map(named) })) }
}

/** The only row of a table as what each column says of it; nothing where a column has no name or says nothing, or too much. */
function recordOf({ children: [head, row, ...more] }: Table, lang: string): Term[] | undefined {
  if (!head || !row || more.length > 0 || head.children.length !== row.children.length || head.children.length < fewestColumns) return undefined
  const record = head.children.map(({ children }, index): Term => ({ name: trim(children), gloss: trim(row.children[index]?.children ?? []) }))
  return record.every(({ name, gloss }) => flat(name) !== '' && flat(gloss) !== '' && countWords(flat(gloss), lang) <= mostCellWords) ? record : undefined
}
