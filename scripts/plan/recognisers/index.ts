import type { Recogniser } from '../context.ts'
import { recogniseCode } from './code.ts'
import { recogniseContent } from './content.ts'
import { recogniseFigure } from './figure.ts'
import { recogniseList } from './list.ts'
import { recogniseProse } from './prose.ts'
import { recogniseQuote } from './quote.ts'
import { recogniseTable } from './table.ts'
import { recogniseTerms } from './terms.ts'

/** The first that claims a block has it: the strict ones before the general ones. */
export const recognisers: readonly Recogniser[] = [
  recogniseCode,
  recogniseFigure,
  recogniseTable,
  recogniseTerms,
  recogniseList,
  recogniseQuote,
  recogniseContent,
  recogniseProse,
]
