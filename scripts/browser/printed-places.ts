/** A node of the tree of pages in a PDF as Chromium writes it: the number of its object, and those of its parts. */
const branch = /(?<=^|\n)(\d+) 0 obj\n<<\/Type \/Pages\n[\s\S]*?\/Kids \[([^\]]*)\]/g
const reference = /(\d+) 0 R/g
/** A place that links lead to: its name, and the number of the object of its page. */
const place = /\/(slide-\d+) \[(\d+) 0 R/g

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
  return Object.fromEntries([...text.matchAll(place)].map(([, name = '', page = '']) => [name, pages.indexOf(page) + 1]))
}
