import { serialize } from 'node:v8'
import { treeWithoutFrontmatter } from '../parse/markdown/processor.ts'

/** Parses a part of a long article, in a thread of its own. The tree is written here, for one too deep to be sent would end the thread. */
export default function parseInWorker(text: string): Uint8Array {
  return serialize(treeWithoutFrontmatter(text))
}
