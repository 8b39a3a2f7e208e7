import type { PhrasingContent } from 'mdast'
import type { Slide } from '../model/slide.ts'
import { isBalanced } from '../text/balance.ts'
import { capitalise, flat, trim } from '../text/phrasing.ts'
import { countWords } from '../text/words.ts'
import { pointsElsewhere, rulesFor } from '../text/shortening-rules.ts'

/** A title of more words is a sentence, not a title. */
const mostTitleWords = 12
/** So is one of more letters: it is a lead, of which all is shown. */
const mostTitleLetters = 300

/** Half a sentence, or a remark: a condition without its outcome, an offer, a list that trails off. */
const half = /^(?:if|when|while|unless|once|(?:you|we) can also|compare|note|say)\b|\b(?:do|does|etc\.?|so on)$/i

/**
 * The first slide of a section has its heading for a title. A later one is titled by the sentence that leads in to
 * what it shows, where that is short enough; so the room sees what is new.
 */
export function titleByLead(slides: readonly Slide[], lang: string): Slide[] {
  return slides.map((slide, index) => {
    if (index === 0 || !('lead' in slide) || slide.kind === 'section' || !isTitle(slide.lead, lang)) return slide
    return { ...slide, title: capitalise(trim(slide.lead)), lead: [] }
  })
}

function isTitle(lead: readonly PhrasingContent[], lang: string): boolean {
  const text = flat(lead).trim()
  const rules = rulesFor(lang)
  const count = countWords(text, lang)
  const standsAlone = !rules || !(rules.orphans.test(text) || rules.danglers.test(text) || rules.cues.test(text) || pointsElsewhere(rules, text) || /^(?:for example|e\.g\.)$/i.test(text))
  return count >= 2 && count <= mostTitleWords && text.length <= mostTitleLetters && isBalanced(text) && !/[,;]$|\n/.test(text) && standsAlone && !(lang.startsWith('en') && half.test(text))
}
