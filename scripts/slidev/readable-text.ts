import type { Root, RootContent } from 'mdast'
import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { publicNote } from '../../composables/privateNotes.ts'
import type { WrittenSlide } from './slides.ts'

/** What a slide shows and nobody says: kept beside its notes. */
const shown: ReadonlySet<RootContent['type']> = new Set(['heading', 'code', 'table', 'math'])

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkMath)

/** The click marks of Slidev's notes. */
const clicks = /\[click(?::\d+)?\]\s?/g

const style = 'noscript{position:fixed;inset:0;overflow:auto;padding:5vmin max(5vmin,calc(50vw - 21rem));background:#fff;color:#1c1917;font:1.125rem/1.6 system-ui,sans-serif}noscript pre,noscript table{display:block;overflow-x:auto}noscript pre{padding:1rem;background:#f3f1ef}noscript a{color:inherit}'

/**
 * The deck as a page that needs no script, for visitors and crawlers without: what its slides show of listings and
 * tables, and what is said over them. Private cues are left out; HTML in the Markdown is not carried over.
 */
export function readableText(slides: readonly WrittenSlide[]): string {
  const nodes = slides.flatMap(({ content, note, url }): RootContent[] => {
    const said = parse(publicNote(note).replace(clicks, ''))
    const seen = parse(content)
    const link: RootContent[] = url === undefined ? [] : [{ type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', value: url }] }] }]
    return [...(said.length > 0 ? seen.filter(({ type }) => shown.has(type)) : seen), ...said, ...link]
  })
  const body = toHtml(toHast({ type: 'root', children: withoutRepeats(nodes) } satisfies Root))
  return `<noscript><style>${style}</style><main>${body}</main></noscript>`
}

function parse(text: string): RootContent[] {
  const tree = markdown.parse(text)
  // Where the site will stand is not known here: a picture is what it says.
  visit(tree, 'image', (image, index, parent) => { if (parent && index !== undefined) parent.children[index] = { type: 'text', value: image.alt ?? '' } })
  return tree.children.filter(({ type }) => type !== 'html')
}

/** Parts of one heading stand under one, without their count. */
function withoutRepeats(nodes: readonly RootContent[]): RootContent[] {
  let last = ''
  return nodes.filter((node) => {
    if (node.type !== 'heading') return true
    const title = toHtml(toHast(node)).replace(/ \(\d+\/\d+\)/, '')
    const repeats = title === last
    last = title
    return !repeats
  })
}
