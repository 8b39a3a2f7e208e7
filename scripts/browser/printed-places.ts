import { readFile } from 'node:fs/promises'

/** A node of the tree of pages in a PDF as Chromium writes it: the number of its object, and those of its parts. */
const branch = /(?<=^|\n)(\d+) 0 obj\n<<\/Type \/Pages\n[\s\S]*?\/Kids \[([^\]]*)\]/g
const reference = /(\d+) 0 R/g
/** A place that links lead to: its name, and where that is, which begins with the number of the object of its page. */
const place = /\/((?:slide|entry)-\d+) (\[\d+ 0 R \/XYZ [^\]]*\])/g

/**
 * Where the places are that links in a PDF lead to, slides and what else its outline names, as the format has it.
 * @param text of a PDF as Chromium prints it
 */
export function destinationsIn(text: string): Map<string, string> {
  return new Map([...text.matchAll(place)].map(([, name = '', where = '']) => [name, where]))
}

/**
 * On which page of a PDF, 1-based, each slide of a handout stands; only slides that a link leads to are known.
 * @param pdf as Chromium prints it
 */
export function printedPlaces(pdf: Buffer): Record<string, number> {
  const text = pdf.toString('latin1')
  const branches = new Map([...text.matchAll(branch)].map(([, no = '', kids = '']) => [no, [...kids.matchAll(reference)].map(([, kid = '']) => kid)]))
  const inner = new Set([...branches.values()].flat())
  const leaves = (no: string): string[] => branches.get(no)?.flatMap(leaves) ?? [no]
  const pages = [...branches.keys()].filter(no => !inner.has(no)).flatMap(leaves)
  return Object.fromEntries([...destinationsIn(text)].map(([name, where]) => [name, pages.indexOf(/\d+/.exec(where)?.[0] ?? '') + 1]))
}

/** The PDF that another will be written in the place of; nothing where there is none. */
export function earlierPdf(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch(() => undefined)
}
