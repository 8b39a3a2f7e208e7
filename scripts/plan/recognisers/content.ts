import type { ContentSlide } from '../../model/slide.ts'
import { base } from '../base.ts'
import type { Recogniser } from '../context.ts'
import { isLead } from './lead.ts'
import { spoken } from '../notes.ts'

/** Whatever Markdown shows by itself: math. */
export const recogniseContent: Recogniser = (blocks, at, section) => {
  const first = blocks[at]
  const lead = isLead(first) ? first : undefined
  const main = lead ? blocks[at + 1] : first
  if (main?.node.type !== 'math') return undefined
  const slide: ContentSlide = { ...base(section, lead ?? main, lead ? spoken(lead) : [], [main]), kind: 'content', content: [main.node] }
  return { slides: [slide], used: lead ? 2 : 1 }
}
