import type { TableSlide } from '../../model/slide.ts'
import { base } from '../base.ts'
import type { Recogniser } from '../context.ts'
import { spoken } from '../notes.ts'
import { leadText, withLead } from './lead.ts'

/** A table, with the paragraph that leads in to it. */
export const recogniseTable: Recogniser = (blocks, at, section, { lang }) => {
  const { lead, main } = withLead(blocks, at)
  if (main?.node.type !== 'table') return undefined
  const slide: TableSlide = { ...base(section, lead ?? main, lead ? spoken(lead) : [], [main]), kind: 'table', lead: leadText(lead, lang), table: main.node }
  return { slides: [slide], used: lead ? 2 : 1 }
}
