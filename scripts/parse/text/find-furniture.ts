import type { Line } from './lines.ts'
import type { Region } from './region.ts'
import { furnitureAnywhere, furnitureAtEdges } from './furniture.ts'
import { isBlank } from './lines.ts'

/** Finds the lines that are no part of the article: copyright lines and buttons anywhere, share bars and page links at its end. */
export function findFurniture(lines: readonly Line[]): Region[] {
  const anywhere = lines.flatMap(line => leaveOut(line, furnitureAnywhere))
  return [...anywhere, ...footer(lines, new Set(anywhere.map(region => region.start)))]
}

function footer(lines: readonly Line[], known: ReadonlySet<number>): Region[] {
  const found: Region[] = []
  for (const line of lines.toReversed()) {
    if (isBlank(line) || known.has(line.no))
      continue
    const [region] = leaveOut(line, furnitureAtEdges)
    if (!region)
      return found
    found.push(region)
  }
  return found
}

function leaveOut(line: Line, kinds: typeof furnitureAnywhere): Region[] {
  const kind = isBlank(line) ? undefined : kinds.find(({ sign }) => sign.test(line.text))
  return kind ? [{ kind: 'left out', start: line.no, end: line.no, type: 'paragraph', reason: kind.reason }] : []
}
