import type { List, PhrasingContent } from 'mdast'
import type { Block } from '../../model/article.ts'
import type { Term, TermsSlide } from '../../model/slide.ts'
import { capitalise, dropEnd, flat, prose, slice, trim } from '../../text/phrasing.ts'
import { rememberedOf } from '../../text/remembered.ts'
import { countWords } from '../../text/words.ts'
import { base } from '../base.ts'
import type { Recogniser } from '../context.ts'
import { listWithClicks, spoken } from '../notes.ts'
import { itemText } from './items.ts'
import { leadText, withLead } from './lead.ts'

/** One item is no list of terms. */
const fewestTerms = 2
const mostTermWords = 6
const mostGlossWords = 16
const separator = /(?<!\s)\s+[-–—]+\s+|(?<!\s)\s*[:：]\s+|：/

/** What a text is about, and where it stands in the text with what parts it from the rest; nothing without such a shape. */
export function nameIn(children: PhrasingContent[]): { name: PhrasingContent[], separator: { from: number, to: number } } | undefined {
  const match = separator.exec(prose(children))
  if (!match || match.index === 0) return undefined
  const name = trim(unstrong(slice(children, 0, match.index)))
  return flat(name) !== '' && countWords(flat(name)) <= mostTermWords ? { name, separator: { from: match.index, to: match.index + match[0].length } } : undefined
}

/** Splits 'term - gloss'; nothing when the text has no such shape. */
export function splitTerm(children: PhrasingContent[]): Term | undefined {
  const found = nameIn(children)
  if (!found) return undefined
  const gloss = capitalise(trim(dropEnd(slice(children, found.separator.to, prose(children).length), /\.\s*$/)))
  return flat(gloss) !== '' && countWords(flat(gloss)) <= mostGlossWords ? { name: found.name, gloss } : undefined
}

/** A term's name is set strong by the layout; the article's own strong around all of it would say it twice. */
function unstrong(children: PhrasingContent[]): PhrasingContent[] {
  const visible = children.filter((node) => flat([node]).trim() !== '')
  const [only] = visible
  return visible.length === 1 && only?.type === 'strong' ? only.children : children
}

/** The items of a list, each 'term - gloss' and nothing else; nothing where one is not. */
export const termsIn = rememberedOf(({ children }: List): readonly Term[] | undefined => {
  const terms: Term[] = []
  for (const item of children) {
    const term = item.children.length === 1 ? splitTerm(itemText(item)) : undefined
    if (!term) return undefined
    terms.push(term)
  }
  return terms
})

/** A list of 'term - gloss' items, with the paragraph that leads in to it. */
export const recogniseTerms: Recogniser = (blocks, at, section, { lang }) => {
  const { lead, main } = withLead(blocks, at)
  if (main?.node.type !== 'list' || main.node.ordered) return undefined
  const terms = termsIn(main.node)
  if (!terms || terms.length < fewestTerms) return undefined
  const notes = [...(lead ? spoken(lead) : []), { node: listWithClicks(main.node), block: main.id }]
  const shown: Block[] = [main]
  const slide: TermsSlide = { ...base(section, lead ?? main, notes, shown), kind: 'terms', lead: leadText(lead, lang), terms: [...terms] }
  return { slides: [slide], used: lead ? 2 : 1 }
}
