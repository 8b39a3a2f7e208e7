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

/** The first that claims a block has it: the strict ones before the general ones. */
export const recognisers: readonly Recogniser[] = [
  recogniseComparison,
  recogniseDiagram,
  recogniseCommands,
  recogniseCode,
  recogniseFigure,
  recogniseTable,
  recogniseTimeline,
  recogniseTerms,
  recogniseProsCons,
  recogniseList,
  recogniseQuote,
  recogniseContent,
  recogniseKeyFigure,
  recogniseProse,
]

/** Who makes a slide of the kind that an author asks for. */
export const recogniserFor: Readonly<Record<ShownKind, Recogniser>> = {
  statement: recogniseProse, points: (...args) => recogniseList(...args) ?? recogniseProse(...args), steps: recogniseList, terms: recogniseTerms,
  quote: recogniseQuote, code: recogniseCode, table: recogniseTable, figure: (...args) => recogniseFigure(...args) ?? recogniseDiagram(...args),
}
