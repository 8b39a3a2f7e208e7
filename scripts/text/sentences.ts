import { rememberedBy } from './remembered.ts'
import { sentenceBreaks } from './sentence-breaks.ts'

/** A sentence with its place in the text it was cut from. */
export interface Sentence { text: string, start: number, end: number }

/** Ends that look like a sentence's and are not; merged back into what follows. */
const abbreviations = new Set([
  'e.g.', 'i.e.', 'etc.', 'vs.', 'cf.', 'mr.', 'mrs.', 'ms.', 'dr.', 'prof.', 'fig.', 'no.', 'st.', 'approx.', 'inc.', 'ltd.',
  'jan.', 'feb.', 'apr.', 'jun.', 'jul.', 'aug.', 'sep.', 'sept.', 'oct.', 'nov.', 'dec.',
  'z.b.', 'd.h.', 'u.a.', 'bzw.', 'ca.', 'usw.', 'p.ej.', 'sr.', 'sra.', 'ud.', 'т.е.', 'т.д.', 'т.п.', 'др.',
])

function endsInAbbreviation(text: string): boolean {
  const last = lastWord(text.trimEnd()).toLowerCase()
  return abbreviations.has(last) || last === '.' || (last.endsWith('.') && /^(?:\p{L}\.)+$/u.test(last))
}

/** Letters of a word that is looked at for an abbreviation. */
const longestEnd = 40

/** What stands behind the last space or bracket, or the end of it; looked for from the end, for a sentence may be long. */
function lastWord(text: string): string {
  let from = text.length
  while (from > 0 && text.length - from < longestEnd && !/[\s(]/.test(text.charAt(from - 1))) from -= 1
  return text.slice(from)
}

/**
 * Cuts `text` into sentences by the rules of its language (those of Unicode), with abbreviations merged back.
 * Offsets count UTF-16 units of `text`; surrounding white space belongs to no sentence.
 */
export function sentences(text: string, lang = 'en'): readonly Sentence[] {
  return cut(text, lang)
}

/** A paragraph is cut for its slide, for the summary, and to count what stands in it. */
const cut = rememberedBy((text, lang): readonly Sentence[] => {
  const merged: Sentence[] = []
  const breaks = sentenceBreaks(text, lang) ?? breaksByTables(text, lang)
  for (const [index, start] of breaks.entries()) {
    const end = breaks[index + 1] ?? text.length
    const previous = merged.at(-1)
    if (previous !== undefined && (goesOn(text.slice(start, end)) || endsInAbbreviation(previous.text))) Object.assign(previous, { text: text.slice(previous.start, end), end })
    else merged.push({ text: text.slice(start, end), start, end })
  }
  return merged.map(trimmed).filter((sentence) => sentence.text !== '')
})

const ended = /[.!?…。！？．]["”»’'）)]*\s*$/u

/** Whether a text ends as a sentence does, what closes a quotation or a bracket aside. */
export function isEnded(text: string): boolean {
  return ended.test(text)
}

const segmenters = new Map<string, Intl.Segmenter>()

function breaksByTables(text: string, lang: string): number[] {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'sentence' })
  segmenters.set(lang, segmenter)
  return Array.from(segmenter.segment(text), ({ index }) => index)
}

/** Whether a stretch begins as no sentence does. */
function goesOn(segment: string): boolean {
  return /^[a-z,;)]/.test(segment) || (segment.charAt(0) > '\x7f' && /^\p{Ll}/u.test(segment))
}

function trimmed({ text, start }: Sentence): Sentence {
  const body = text.trim()
  const from = start + text.indexOf(body)
  return { text: body, start: from, end: from + body.length }
}
