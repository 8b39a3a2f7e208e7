import type { ElementContent } from 'hast'

/** Elements of a line that show nothing where they hold nothing. */
const shownByWords: ReadonlySet<string> = new Set(['a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'label', 'mark', 'rb', 'rp', 'rt', 'ruby', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr'])
/** Those around code, in which white space counts. */
const code: ReadonlySet<string> = new Set(['code', 'kbd', 'pre', 'samp', 'textarea', 'tt'])

/**
 * HTML without elements of a line that hold nothing, or white space alone, which stays: the library looks from each
 * over all that stand behind it for words, a time with the square of their number.
 */
export function withoutHollowMarks(nodes: readonly ElementContent[]): ElementContent[] {
  const kept: ElementContent[] = []
  for (const node of nodes) {
    if (node.type !== 'element') kept.push(node)
    else if (code.has(node.tagName)) {
      if (node.children.length > 0 || !shownByWords.has(node.tagName)) kept.push(node)
    } else {
      const children = withoutHollowMarks(node.children)
      if (!shownByWords.has(node.tagName) || !children.every(isSpace)) kept.push({ ...node, children })
      else if (children.length > 0 && !endsInSpace(kept.at(-1))) kept.push({ type: 'text', value: ' ' })
    }
  }
  return kept
}

function isSpace(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === ''
}

function endsInSpace(node: ElementContent | undefined): boolean {
  return node?.type === 'text' && /\s$/.test(node.value)
}
