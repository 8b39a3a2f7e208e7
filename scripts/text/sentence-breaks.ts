/** Signs that all languages but Greek read alike: ASCII, the letters of western Europe, the usual quotation marks and dashes. */
const familiar = /^[\t\n\r\x20-\x7e\u00a0«»À-ÖØ-öø-ÿ‘’“”–—…\ufffc]*$/

const endings: ReadonlySet<string> = new Set('.!?')
const closings: ReadonlySet<string> = new Set('()[]{}\'"«»‘’“”')
const spaces: ReadonlySet<string> = new Set('\t \u00a0')
const lines: ReadonlySet<string> = new Set('\n\r')
/** What never begins a sentence. */
const continuing: ReadonlySet<string> = new Set(',-:;–—')
const lower = /[a-zß-öø-ÿ]/
const upper = /[A-ZÀ-ÖØ-Þ]/

/**
 * Where the sentences of a text begin, the first at 0, by the rules of Unicode (UAX #29) as `Intl.Segmenter` has them;
 * nothing for a text with signs that need its tables, which take longer to load than a talk takes to make.
 */
export function sentenceBreaks(text: string, lang: string): number[] | undefined {
  if (!familiar.test(text) || /^el\b/i.test(lang)) return undefined
  const breaks = text === '' ? [] : [0]
  for (const { index: at } of text.matchAll(/[.!?\n\r]/g)) {
    const next = lines.has(text.charAt(at)) ? afterLine(text, at) : afterEnding(text, at)
    if (next !== undefined && next < text.length && next > (breaks.at(-1) ?? 0)) breaks.push(next)
  }
  return breaks
}

function afterLine(text: string, at: number): number {
  return text.startsWith('\r\n', at) ? at + 2 : at + 1
}

/** Where the sentence that a sign may end is over: behind the brackets, quotation marks and spaces that follow it. */
function afterEnding(text: string, at: number): number | undefined {
  const [before, next] = [text.charAt(at - 1), text.charAt(at + 1)]
  const isStop = text.charAt(at) === '.'
  if (isStop && (/\d/.test(next) || (upper.test(next) && (upper.test(before) || lower.test(before))))) return undefined
  const start = skip(text, skip(text, at + 1, closings), spaces)
  const first = text.charAt(start)
  if (lines.has(first)) return undefined
  return continuing.has(first) || endings.has(first) || (isStop && goesOnSmall(text, start)) ? undefined : start
}

function skip(text: string, from: number, signs: ReadonlySet<string>): number {
  let at = from
  while (signs.has(text.charAt(at))) at += 1
  return at
}

/** Whether the first letter from a place on is a small one: then the stop before it was an abbreviation's. */
function goesOnSmall(text: string, from: number): boolean {
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (lower.test(sign)) return true
    if (upper.test(sign) || lines.has(sign) || endings.has(sign)) return false
  }
  return false
}
