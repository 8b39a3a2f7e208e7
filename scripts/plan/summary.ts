import type { Paragraph } from 'mdast'
import type { Outline, Section } from '../model/outline.ts'
import type { Slide, SummarySlide } from '../model/slide.ts'
import { flat, prose } from '../text/phrasing.ts'
import { sentences } from '../text/sentences.ts'
import { base } from './base.ts'
import { candidates } from './condense/condense.ts'
import { choose } from './condense/rank.ts'
import type { PlanContext } from './context.ts'
import { spoken } from './notes.ts'

const mostPoints = 3
/** A line of the summary is remembered; longer ones are not. */
const mostWords = 18
/** Headings under which authors sum up, in the languages of the label table. */
const heading = /^(?:(?:in )?conclusions?|summary|(?:key )?takeaways|wrap(?:ping)?[ -]up|final (?:thoughts|words)|closing (?:thoughts|words)|the bottom line|fazit|zusammenfassung|schluss|conclusión|conclusiones|resumen|заключение|итоги|выводы|συμπέρασμα|结论|总结|結論|まとめ|결론|요약|خاتمة|الخلاصة)\b|^(?:结论|总结|結論|まとめ|결론|요약)/iu

/** Whether a section is the article's own summing-up: so named, near its end, prose or a list. */
export function sumsUp(section: Section, index: number, all: readonly Section[]): boolean {
  const simple = section.blocks.length > 0 && section.children.length === 0
    && section.blocks.every(({ node }) => node.type === 'paragraph')
  return simple && index >= all.length - 2 && heading.test(section.title.trim())
}

/** A talk of fewer slides needs no summing-up that its author did not write. */
export const summaryFrom = 6

/** What nobody remembers: a sentence that points at another, hedges, or is an address; a phrase that its verb was cut from. */
const vague = /\b(?:this|these|those|it|its|they|them|their|here|perhaps|maybe|probably)\b|https?:\/\/|^(?:in|on|at|with|for|from|by)\b[^,]*,\s+(?:the|an?)(?:\s+\S+){1,4}$/i

/** A summing-up of which no sentence can stand alone is named, and spoken. */
function wordless(section: Section): Slide {
  const shown = section.headingBlock ? [section.headingBlock] : []
  return { ...base(section, section.headingBlock ?? section.blocks[0], section.blocks.flatMap(spoken), shown), kind: 'statement', statement: [], section: section.title }
}

/** A summing-up of a few short sentences, all of them: what one points at, the one before it says. */
function inFull(paragraphs: readonly Paragraph[], context: PlanContext): SummarySlide['points'] {
  const all = paragraphs.flatMap(({ children }) => sentences(prose(children), context.lang))
  const stands = candidates(paragraphs, context, /^/).filter(({ words }) => words >= 2 && words <= mostWords)
  const [opening] = candidates(paragraphs, context)
  return all.length > 1 && all.length <= mostPoints && stands.length === all.length && opening?.sentence.start === 0 && opening.paragraph === 0 ? stands.map(({ children }) => ({ children })) : []
}

/** What to remember, in the author's words: from the summing-up, else from the whole article. */
export function planSummary(outline: Outline, section: Section | undefined, context: PlanContext): Slide[] {
  const source = section ? section.blocks : outline.blocks
  const paragraphs = source.flatMap(({ node }): Paragraph[] => (node.type === 'paragraph' ? [node] : []))
  const whole = section ? inFull(paragraphs, context) : []
  const short = candidates(paragraphs, context).filter((one) => one.words >= 4 && one.words <= mostWords)
  const clear = short.filter((one) => !vague.test(flat(one.children)))
  const lines = section === undefined && clear.length >= mostPoints ? clear : short
  const points = whole.length > 0 ? whole : choose(lines, mostPoints, context.rarity, context.lang)
    .flatMap((index) => lines[index] ?? []).map(({ children }) => ({ children }))
  if (points.length === 0) return section ? [wordless(section)] : []
  const at = section ?? outline.opening
  const notes = section ? section.blocks.flatMap(spoken) : []
  const shown = section?.headingBlock ? [section.headingBlock] : []
  const summary: SummarySlide = {
    ...base(at, section?.headingBlock ?? section?.blocks[0], notes, shown), kind: 'summary', points,
    title: section?.heading?.children ?? [{ type: 'text', value: context.labels.summary }],
  }
  return [summary]
}
