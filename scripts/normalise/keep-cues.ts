import type { RootContent } from 'mdast'
import type { Article } from '../model/article.ts'
import type { Cue } from '../model/direction.ts'
import { cuesAmong, giveCues, lostCue } from '../text/cues.ts'
import { grouped } from '../text/grouped.ts'

/**
 * Hands the cues of `given`, an article before blocks were taken out of it, to what is said next or else last in
 * `article` (whose tree it changes), where the block that had them is gone: a script, a component. Without any block,
 * they go on the list of omissions.
 */
export function keepCues(article: Article, given: readonly Cue[]): Article {
  const { children } = article.tree
  const held = new Set(children.flatMap(({ data }) => cuesAmong(data?.directions)).map(keyOf))
  const lost = given.filter(cue => !held.has(keyOf(cue)))
  const last = children.at(-1)
  if (!last) return { ...article, omissions: [...article.omissions, ...lost.map(lostCue)] }
  const after = firstAfter(children)
  for (const [heir, cues] of grouped(lost, ({ line }) => after(line) ?? last)) giveCues(heir, cues)
  return article
}

function keyOf({ line, text }: Cue): string {
  return `${line} ${text}`
}

/** Finds the first node that stands behind a line. Some were moved: what is sought among is how far the nodes before have come. */
function firstAfter(nodes: readonly RootContent[]): (line: number) => RootContent | undefined {
  let furthest = 0
  const reached = nodes.map(node => furthest = Math.max(furthest, lineOf(node)))
  return (line) => {
    let [from, to] = [0, nodes.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if ((reached[middle] ?? 0) > line) to = middle
      else from = middle + 1
    }
    return nodes[from]
  }
}

function lineOf({ position }: RootContent): number {
  return position?.start.line ?? 1
}
