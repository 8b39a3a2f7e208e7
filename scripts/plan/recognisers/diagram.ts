import type { Block } from '../../model/article.ts'
import { mermaidName } from '../../model/diagram.ts'
import type { DiagramSlide } from '../../model/slide.ts'
import { base } from '../base.ts'
import type { Recogniser } from '../context.ts'
import { spoken } from '../notes.ts'
import { listingAt } from './code.ts'
import { leadText } from './lead.ts'

/** Whether a block is the source of a diagram. */
export function isDiagram(block: Block): boolean {
  return block.node.type === 'code' && block.node.lang === mermaidName
}

/** A diagram's source, with the paragraphs that would go with a listing: the one before it leads in, the one after it is said over it. */
export const recogniseDiagram: Recogniser = (blocks, at, section, context) => {
  if (!blocks.slice(at, at + 2).some(isDiagram)) return undefined
  const found = listingAt(blocks, at, context)
  if (!found || !isDiagram(found.main)) return undefined
  const { intro, main, explanation, used } = found
  const notes = [intro, explanation].flatMap(block => (block ? spoken(block) : []))
  const slide: DiagramSlide = { ...base(section, intro ?? main, notes, [main]), kind: 'diagram', lead: leadText(intro, context.lang), code: main.node }
  return { slides: [slide], used }
}
