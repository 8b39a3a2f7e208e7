import type { Block } from '../../model/article.ts'
import type { ShownKind } from '../../model/direction.ts'
import type { Recogniser } from '../context.ts'
import { recogniseCode } from './code.ts'
import { recogniseCommands } from './commands.ts'
import { recogniseComparison } from './comparison.ts'
import { recogniseContent } from './content.ts'
import { recogniseDiagram } from './diagram.ts'
import { recogniseFigure } from './figure.ts'
import { recogniseKeyFigure } from './key-figure.ts'
import { recogniseList } from './list.ts'
import { recogniseProse } from './prose.ts'
import { recogniseProsCons } from './pros-cons.ts'
import { recogniseQuote } from './quote.ts'
import { recogniseTable } from './table.ts'
import { recogniseTerms } from './terms.ts'
import { recogniseTimeline } from './timeline.ts'

/** A recogniser, and the types of blocks that it makes slides of. */
interface Row { shows: readonly Block['node']['type'][], recognise: Recogniser }

/** The first that claims a block has it: the strict ones before the general ones. */
const recognisers: readonly Row[] = [
  { shows: ['code'], recognise: recogniseComparison },
  { shows: ['code'], recognise: recogniseDiagram },
  { shows: ['code'], recognise: recogniseCommands },
  { shows: ['code'], recognise: recogniseCode },
  { shows: ['paragraph'], recognise: recogniseFigure },
  { shows: ['table'], recognise: recogniseTable },
  { shows: ['list'], recognise: recogniseTimeline },
  { shows: ['list'], recognise: recogniseTerms },
  { shows: ['list'], recognise: recogniseProsCons },
  { shows: ['list'], recognise: recogniseList },
  { shows: ['blockquote'], recognise: recogniseQuote },
  { shows: ['math'], recognise: recogniseContent },
  { shows: ['paragraph'], recognise: recogniseKeyFigure },
  { shows: ['paragraph', 'blockquote', 'footnoteDefinition'], recognise: recogniseProse },
]

/** Those that may claim a block: what one shows begins with the block itself or, where it leads in to it, with the next. */
export function recognisersFor(block: Block | undefined, next: Block | undefined): Recogniser[] {
  return recognisers.flatMap(({ shows, recognise }) => (shows.some(type => type === block?.node.type || type === next?.node.type) ? [recognise] : []))
}

/** Who makes a slide of the kind that an author asks for. */
export const recogniserOf: Readonly<Record<ShownKind, Recogniser>> = {
  statement: recogniseProse, points: (...args) => recogniseList(...args) ?? recogniseProse(...args), steps: recogniseList, terms: recogniseTerms,
  quote: recogniseQuote, code: recogniseCode, table: recogniseTable, figure: (...args) => recogniseFigure(...args) ?? recogniseDiagram(...args),
}
