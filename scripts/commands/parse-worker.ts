import type { Root } from 'mdast'
import { treeWithoutFrontmatter } from '../parse/markdown/processor.ts'

/** Parses a part of a long article, in a thread of its own. */
export default function parseInWorker(text: string): Root {
  return treeWithoutFrontmatter(text)
}
