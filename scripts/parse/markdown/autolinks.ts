import type { Nodes, Root } from 'mdast'
import type { gfmFromMarkdown } from 'mdast-util-gfm'
import type { Processor } from 'unified'

type Extension = ReturnType<typeof gfmFromMarkdown>[number]
type Transform = NonNullable<Extension['transforms']>[number]

/** What every address has that GFM makes a link of in running text. */
const signs = /@|:\/\/|www\./i

function mayNameAddress(node: Nodes): boolean {
  if (node.type === 'text') return signs.test(node.value)
  return 'children' in node && (node.children as Nodes[]).some(mayNameAddress)
}

/** `transform` of the blocks alone that may name an address: it walks through all it is given four times, which takes a tenth of parsing. */
function whereNamed(transform: Transform): Transform {
  return (tree: Root) => {
    for (const block of tree.children) if (mayNameAddress(block)) transform({ type: 'root', children: [block] })
  }
}

function ofFewBlocks(extension: Extension): Extension {
  return extension.transforms && extension.enter?.['literalAutolink'] ? { ...extension, transforms: extension.transforms.map(whereNamed) } : extension
}

/** A remark plugin, to be used after that of GFM, that looks for addresses where there may be some. */
export function fastAutolinks(this: Processor): void {
  const data = this.data() as { fromMarkdownExtensions?: Array<Extension | Extension[]> }
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).map(one => (Array.isArray(one) ? one.map(ofFewBlocks) : ofFewBlocks(one)))
}
