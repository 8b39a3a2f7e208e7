import type { Image } from 'mdast'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { normalise } from './normalise/normalise.ts'
import { parseArticle } from './parse/parse.ts'

/** The addresses of an article's pictures as the article writes them, each once, in reading order. */
export function imageAddresses(file: VFile): string[] {
  const copy = new VFile({ value: file.value, path: file.path })
  Object.assign(copy.data, file.data)
  const { tree } = normalise(parseArticle(copy))
  const found = new Set<string>()
  visit(tree, 'image', (node: Image) => { found.add(node.url) })
  return [...found]
}
