import { decodeString } from 'micromark-util-decode-string'

// What the Markdown parser does again and again within one paragraph, in signs that it goes over: 10 to 25 million a
// second on a slow machine. Each counts until it has found more than `most`, for there may be much more.

/** A run of signs that may begin something, and how many of them are left. */
interface Opener { at: number, left: number, alsoCloses: boolean }

/** What stands between two marks that belong together is copied, which takes so much longer than to go over it. */
const copied = 4
/** A mark that ends nothing is compared with marks alone, and only so much of a text is marks. */
const comparedAlone = 0.15

/** Each mark that ends something is compared with all before it, back to what it ends or to the beginning. */
export function workOfEmphasis(text: string, most: number): number {
  const open: Record<string, Opener[]> = { '*': [], '_': [], '~': [] }
  let work = 0
  // What stands in the description of a picture is gone through for the picture too.
  const times = 1 + deepestPicture(text)
  for (const { 0: run, index } of text.matchAll(/\\[^]|\*+|_+|~+/g)) {
    const [before, after] = [text.charAt(index - 1), text.charAt(index + run.length)]
    const own = open[run.charAt(0)]
    if (!own || (run.startsWith('_') && /\w/.test(before) && /\w/.test(after))) continue
    const [closes, opens] = [/\S/.test(before), /\S/.test(after)]
    let left = run.length
    while (closes && left > 0) {
      const found = own.findLastIndex(one => !((one.alsoCloses || opens) && left % 3 !== 0 && (one.left + left) % 3 === 0))
      const opener = own[found]
      if (!opener) {
        work += comparedAlone * index * times
        break
      }
      const ended = Math.min(left, opener.left)
      work += copied * Math.ceil(ended / 2) * (index - opener.at + ended) * times
      for (const others of Object.values(open)) others.splice(others.findLastIndex(({ at }) => at <= opener.at) + 1)
      opener.left -= ended
      left -= ended
      if (opener.left === 0) own.pop()
      if (work > most) return work
    }
    if (opens && left > 0) own.push({ at: index, left, alsoCloses: closes })
    if (work > most) return work
  }
  return work
}

/** To go over what has no mark of its own takes so much less. */
const letterAlone = 0.35

/** For each bracket that ends a name, the name is read again, and all marks before it up to the last that began one. */
export function workOfBrackets(text: string, most: number): number {
  const open: Array<{ at: number, marks: number }> = []
  let [work, marks, last] = [0, 0, { at: 0, marks: 0 }]
  for (const { 0: sign, index } of text.matchAll(/\\[^]|[[\]*_~`<&\r\n]/g)) {
    marks += 1
    if (sign === '[') open.push(last = { at: index, marks })
    else if (sign === ']') {
      const from = open.pop() ?? last
      work += marks - from.marks + letterAlone * (index - from.at)
    }
    if (work > most) break
  }
  return work
}

/** How many pictures stand one in the description of the other. */
export function deepestPicture(text: string): number {
  let [depth, deepest] = [0, 0]
  for (const [sign] of text.matchAll(/!\[|\]/g)) {
    depth = sign === ']' ? Math.max(0, depth - 1) : depth + 1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

/** With what each kind of declaration ends, by the signs that it begins with. */
const endsOf: ReadonlyArray<readonly [begins: string, ends: string]> = [['<?', '?>'], ['<!--', '-->'], ['<![CDATA[', ']]>'], ['<!', '>']]

/** What a declaration begins is read to where it ends, which may be nowhere; then it was none. */
export function workOfDeclarations(text: string, most: number): number {
  let work = 0
  for (const { index } of text.matchAll(/<[?!]/g)) {
    const [begins, ends] = endsOf.find(([signs]) => text.startsWith(signs, index)) ?? ['<!', '>']
    work += upTo(text, ends, index + begins.length) - index
    if (work > most) break
  }
  return work
}

/** Where a link leads, and with what its title begins. One that leads further is long enough for few of them. */
const untilTitle = /\]\(\s*(?:<(?:[^<>\n\\]|\\[^])*>|(?:[^\s\\<]|\\[^])(?:[^\s\\]|\\[^]){0,2000})\s+(["'(])/y

/** So is the title of a link. */
export function workOfTitles(text: string, most: number): number {
  let work = 0
  for (let at = text.indexOf(']('); at !== -1 && work <= most; at = text.indexOf('](', at + 2)) {
    untilTitle.lastIndex = at
    const [link = '', sign] = untilTitle.exec(text) ?? []
    if (sign !== undefined) work += upTo(text, sign === '(' ? ')' : sign, at + link.length) - at
  }
  return work
}

/** Where some signs stand the next time without a backslash before them, or the end. */
function upTo(text: string, signs: string, from: number): number {
  let at = text.indexOf(signs, from)
  while (at > 0 && text.charAt(at - 1) === '\\') at = text.indexOf(signs, at + 1)
  return at === -1 ? text.length : at
}

/** What a domain may consist of, and more. */
const domains = /[^\s!"#$%&'()*,/:;<=>?[\\\]^`{|}]{500,}/g
const addressBegins = /www\.|:\/\/|@/gi
/** What is searched for addresses again when all is read is gone over so much faster. */
const searchedAgain = 0.05

/** What looks like an address is read to the end of its domain from each place where it may begin, to the end of the word when all is read, and from each of the marks that may follow it. */
export function workOfAddresses(text: string, most: number): number {
  let work = 0
  for (const [found] of text.matchAll(/\S{500,}/g)) {
    const word = decodeString(found)
    const begins = countOf(word, addressBegins)
    if (begins === 0) continue
    work += searchedAgain * begins * word.length
    for (const [domain] of word.matchAll(domains)) work += countOf(domain, addressBegins) * domain.length
    for (const [run] of word.matchAll(/[!"'),.:;?_~*&\]]{100,}/g)) work += run.length ** 2
    if (work > most) break
  }
  return work
}

function countOf(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0
}
