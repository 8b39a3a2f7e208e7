import type { Nodes, Root } from 'mdast'
import type { gfmFromMarkdown } from 'mdast-util-gfm'
import type { Construct, ConstructRecord, Extension as Syntax, TokenizeContext } from 'micromark-util-types'
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

/** How the addresses begin that each construct of GFM reads. */
const beginnings: Readonly<Record<string, RegExp>> = { emailAutolink: /^[\w+.-]+@/, protocolAutolink: /^https?:\/\//i, wwwAutolink: /^www\./i }

/** The rest of the line, or what of it stands before a tab. */
function textAhead(context: TokenizeContext): string {
  const start = context.now()
  const [text] = context.sliceStream({ start, end: { ...start, _index: start._index + 1, _bufferIndex: -1 } })
  return typeof text === 'string' ? text : ''
}

/** A construct that is tried where an address begins: by itself it is at every word, which takes a seventh of parsing. */
function whereBegun(construct: Construct): Construct {
  const { name = '', previous } = construct
  const beginning = beginnings[name]
  if (!beginning) return construct
  return {
    ...construct,
    previous(code) {
      return (previous?.call(this, code) ?? true) && beginning.test(textAhead(this))
    },
  }
}

/** One construct stands for all the signs that it may begin with, for each copy would be compiled by itself. */
function ofFewWords(syntax: Syntax): Syntax {
  const known = new Map<Construct, Construct>()
  const once = (construct: Construct): Construct => {
    const found = known.get(construct) ?? whereBegun(construct)
    known.set(construct, found)
    return found
  }
  const text = Object.entries(syntax.text ?? {}).map(([code, constructs]) => [code, [constructs ?? []].flat().map(once)] as const)
  return { ...syntax, text: Object.fromEntries(text) as ConstructRecord }
}

/** A remark plugin, to be used after that of GFM, that looks for addresses where there may be some. */
export function fastAutolinks(this: Processor): void {
  const data = this.data() as { fromMarkdownExtensions?: Array<Extension | Extension[]>, micromarkExtensions?: Syntax[] }
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).map(one => (Array.isArray(one) ? one.map(ofFewBlocks) : ofFewBlocks(one)))
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map(ofFewWords)
}
