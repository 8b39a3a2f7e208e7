import type { Root, RootContent } from 'mdast'
import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import { toString as textOf } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { publicNote } from '../../composables/privateNotes.ts'
import type { WrittenSlide } from '../slidev/slides.ts'
import { decodeEntities } from '../text/entities.ts'

/** What a slide shows and nobody says: kept beside its notes. */
const shown: ReadonlySet<RootContent['type']> = new Set(['heading', 'code', 'table', 'math'])

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkMath)

/** The click marks of Slidev's notes. */
const clicks = /\[click(?::\d+)?\]\s?/g

/** Where a slide's next column begins. */
const slot = /^::[\w-]+::$/

const style = 'noscript{position:fixed;inset:0;overflow:auto;padding:5vmin max(5vmin,calc(50vw - 21rem));background:#fff;color:#1c1917;font:1.125rem/1.6 system-ui,sans-serif}noscript :is(h1,h2,h3,h4){margin:1.6em 0 .4em;font-weight:700;line-height:1.2}noscript h1{font-size:1.75rem}noscript h2{font-size:1.4rem}noscript :is(h3,h4){font-size:1.2rem}noscript :is(p,ul,ol,dl,pre,table,blockquote){margin:0 0 .8em}noscript :is(ul,ol){padding-inline-start:1.4em}noscript ul{list-style:disc}noscript ol{list-style:decimal}noscript pre,noscript table{display:block;overflow-x:auto}noscript pre{padding:1rem;background:#f3f1ef}noscript a{color:inherit}'

/** What one slide shows, as HTML, for a page that is read before any script has run. */
export function readableSlide(slide: WrittenSlide): string {
  return htmlOf([...parse(slide.content), ...aroundCover(slide)])
}

/**
 * The deck as a text that needs no script, for visitors and crawlers without: what its slides show of listings and
 * tables, and what is said over them. Private cues are left out; HTML in the Markdown is not carried over.
 */
export function readableText(slides: readonly WrittenSlide[]): string {
  const body = htmlOf(withoutRepeats(slides.flatMap(partsOf)))
  return `<noscript><style>${style}</style><main>${body}</main></noscript>`
}

/** The parts of the deck's text, one for each slide that begins something: its number, its heading and what follows, as HTML. */
export function readableSections(slides: readonly WrittenSlide[]): Array<{ no: number, title: string, body: string }> {
  const sections: Array<{ no: number, title: string, nodes: RootContent[] }> = []
  slides.forEach((slide, index) => {
    const [first, ...rest] = partsOf(slide)
    const title = first?.type === 'heading' ? withoutCount(textOf(first)) : ''
    const nodes = first && first.type !== 'heading' ? [first, ...rest] : rest
    const last = sections.at(-1)
    if (last && (title === '' || title === last.title)) last.nodes.push(...nodes)
    else sections.push({ no: index + 1, title, nodes })
  })
  return sections.map(({ no, title, nodes }) => ({ no, title, body: htmlOf(nodes) }))
}

/** What may be wider than a page is scrolled, with keys too. */
const scrolled: ReadonlySet<string> = new Set(['pre', 'table'])

function htmlOf(nodes: RootContent[]): string {
  const tree = toHast({ type: 'root', children: nodes } satisfies Root)
  visit(tree, 'element', (element) => { if (scrolled.has(element.tagName)) element.properties.tabIndex = 0 })
  return toHtml(tree)
}

/** What a cover says of its article beside title and description, a line each. */
function aroundCover({ byline = [], tags = [] }: WrittenSlide): RootContent[] {
  return [byline.join(' · '), tags.join(', ')].filter(line => line !== '').map(value => ({ type: 'paragraph', children: [{ type: 'text', value }] }))
}

function partsOf(slide: WrittenSlide): RootContent[] {
  const { content, note, url } = slide
  const said = parse(publicNote(note).replace(clicks, ''))
  const seen = parse(content)
  const link: RootContent[] = url === undefined ? [] : [{ type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', value: url }] }] }]
  return [...(said.length > 0 ? seen.filter(({ type }) => shown.has(type)) : seen), ...said, ...aroundCover(slide), ...link]
}

function parse(text: string): RootContent[] {
  const tree = markdown.parse(text)
  // Where the site will stand is not known here: a picture is what it says.
  visit(tree, 'image', (image, index, parent) => { if (parent && index !== undefined) parent.children[index] = { type: 'text', value: image.alt ?? '' } })
  return tree.children.flatMap((node): RootContent[] => {
    if (node.type === 'html') return wordsOfTag(node.value)
    return node.type === 'paragraph' && slot.test(textOf(node)) ? [] : [node]
  })
}

/** What our components show of their attributes, in the order in which they show it. */
const shownAttributes = /\s(?:name|who|what|figure|value)="([^"]*)"/g

/** The words that a component draws beside those between its tags; other HTML has none. */
function wordsOfTag(tag: string): RootContent[] {
  if (!/^<(?:Term|CaseStudy|KeyFigure)\s/.test(tag)) return []
  const [first, ...rest] = [...tag.matchAll(shownAttributes)].map(([, value = '']) => decodeEntities(value))
  return first === undefined ? [] : [{ type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: first }] }, { type: 'text', value: rest.map(value => `, ${value}`).join('') }] }]
}

/** Parts of one heading stand under one, without their count. */
function withoutRepeats(nodes: readonly RootContent[]): RootContent[] {
  let last = ''
  return nodes.filter((node) => {
    if (node.type !== 'heading') return true
    const title = withoutCount(textOf(node))
    const repeats = title === last
    last = title
    return !repeats
  })
}

/** Where the count of a heading's parts stands. */
function withoutCount(title: string): string {
  return title.replace(/ \(\d+\/\d+\)/, '')
}
