// What the Markdown parser does again and again within one paragraph, in signs that it goes over: 27 million a second.
// Each counts until it has found more than `most`, for there may be much more.

/** A run of signs that may begin something, and how many of them are left. */
interface Opener { at: number, left: number, alsoCloses: boolean }

/** What stands between two marks that belong together is copied, which takes so much longer than to go over it. */
const copied = 4

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
        work += index * times
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

/** For each bracket that ends a name, the name is read again, or what stands before it up to the last that began one. */
export function workOfBrackets(text: string, most: number): number {
  const open: number[] = []
  let [work, last] = [0, 0]
  for (const { 0: sign, index } of text.matchAll(/\\[^]|[[\]]/g)) {
    if (sign === '[') open.push(last = index)
    else if (sign === ']') work += index - (open.pop() ?? last)
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

/** So is the title of a link. */
export function workOfTitles(text: string, most: number): number {
  let work = 0
  for (const { 0: link, index } of text.matchAll(/\]\([^\s)]{0,1000}\s{1,100}["'(]/g)) {
    const start = index + link.length
    work += upTo(text, link.endsWith('(') ? ')' : link.slice(-1), start) - index
    if (work > most) break
  }
  return work
}

/** Where some signs stand the next time without a backslash before them, or the end. */
function upTo(text: string, signs: string, from: number): number {
  let at = text.indexOf(signs, from)
  while (at > 0 && text.charAt(at - 1) === '\\') at = text.indexOf(signs, at + 1)
  return at === -1 ? text.length : at
}

/** What looks like an address is read to its end from each place where it may begin, and from each of the marks that may follow it. */
export function workOfAddresses(text: string, most: number): number {
  let work = 0
  for (const [word] of text.matchAll(/\S{500,}/g)) {
    const begin = word.match(/www\.|:\/\/|@/gi)?.length ?? 0
    if (begin === 0) continue
    work += begin * word.length
    for (const [run] of word.matchAll(/[!"'),.:;?_~*&\]]{100,}/g)) work += run.length ** 2
    if (work > most) break
  }
  return work
}
