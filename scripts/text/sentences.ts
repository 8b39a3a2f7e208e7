/** A sentence with its place in the text it was cut from. */
export interface Sentence { text: string, start: number, end: number }

/** Ends that look like a sentence's and are not; merged back into what follows. */
const abbreviations = new Set([
  'e.g.', 'i.e.', 'etc.', 'vs.', 'cf.', 'mr.', 'mrs.', 'ms.', 'dr.', 'prof.', 'fig.', 'no.', 'st.', 'approx.', 'inc.', 'ltd.',
  'jan.', 'feb.', 'apr.', 'jun.', 'jul.', 'aug.', 'sep.', 'sept.', 'oct.', 'nov.', 'dec.',
  'z.b.', 'd.h.', 'u.a.', 'bzw.', 'ca.', 'usw.', 'p.ej.', 'sr.', 'sra.', 'ud.', 'т.е.', 'т.д.', 'т.п.', 'др.',
])

function endsInAbbreviation(text: string): boolean {
  const last = text.trimEnd().split(/[\s(]/).at(-1)?.toLowerCase() ?? ''
  return abbreviations.has(last) || last === '.' || /^(?:\p{L}\.)+$/u.test(last)
}

/**
 * Cuts `text` into sentences by the rules of its language (`Intl.Segmenter`), with abbreviations merged back.
 * Offsets count UTF-16 units of `text`; surrounding white space belongs to no sentence.
 */
export function sentences(text: string, lang = 'en'): Sentence[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' })
  const merged: Sentence[] = []
  for (const { segment, index } of segmenter.segment(text)) {
    const previous = merged.at(-1)
    const joins = previous !== undefined && (endsInAbbreviation(previous.text) || /^[\p{Ll},;)]/u.test(segment))
    if (joins) Object.assign(previous, { text: previous.text + segment, end: index + segment.length })
    else merged.push({ text: segment, start: index, end: index + segment.length })
  }
  return merged.map(trimmed).filter((sentence) => sentence.text !== '')
}

function trimmed({ text, start }: Sentence): Sentence {
  const body = text.trim()
  const from = start + text.indexOf(body)
  return { text: body, start: from, end: from + body.length }
}
