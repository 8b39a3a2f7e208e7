import fc from 'fast-check'
import { mergeText, trim } from '../../scripts/text/phrasing.ts'
import type { BlockContent, Paragraph, PhrasingContent, RootContent } from 'mdast'

/** What is live somewhere between Markdown, Slidev, Vue and HTML. */
const live = [
  '{{', '}}', '{{ 1 + 1 }}', '{{{', '<b>', '</b>', '<br/>', '<Foo>', '</Foo>', '<script>', '</script>', '<style>', '<!--', '-->', '<!-- a -->', '<![CDATA[', '<?', '<!D', '<v-clicks>',
  '---', '--', '***', '___', '===', '+++', '```', '~~~', '`', '``', '::', '::right::', ':::', '<<<', '<<< @/a', '[[toc]]', '[toc]', '$', '$$', '$x$', '\\', '\\\\', '*', '**', '_', '__', '~', '~~', '|', '||',
  '#', '##', '> ', '>', '- ', '+ ', '* ', '1. ', '1) ', '[a](b)', '![a](b)', '[a]', '[a]: b', '[^1]', '[^1]: b', '[ ] ', '[x] ', '[!NOTE]', '&', '&amp;', '&#123;', '&lt;', '@click="a"', 'v-if="a"', ':is="a"', '[click]', '[click:2]', '\u00A0', '\u200B', 'é', '漢字', '😀', '\u202E',
  'https://a.example', '<https://a.example>', 'www.a.example', 'a@b.example', '^', '==', '{.a}', '{#a}', '{a=b}', '"', '\'', 'src: a', 'layout: a', 'a', 'word', 'Word.', ' ', '  ', '.', ',', '!', '(', ')', '(c)', '...', 'see:(a b)', '-(a)', 'v-drag="a"', '<v-drag>', '@apply a;', '````md magic-move', 'i-a:b',
]

const text = fc.array(fc.constantFrom(...live), { minLength: 1, maxLength: 6 }).map(parts => parts.join('')).filter(value => value.trim() !== '')
const textNode = text.map((value): PhrasingContent => ({ type: 'text', value }))
const inlineCode = text.map((value): PhrasingContent => ({ type: 'inlineCode', value: value.trim() }))

const phrasing: fc.Arbitrary<PhrasingContent[]> = fc.array(fc.oneof(
  { weight: 5, arbitrary: textNode },
  { weight: 2, arbitrary: inlineCode },
  { weight: 1, arbitrary: text.map((value): PhrasingContent => ({ type: 'strong', children: [{ type: 'text', value: value.trim() }] })) },
  { weight: 1, arbitrary: text.map((value): PhrasingContent => ({ type: 'link', url: 'https://a.example/', children: [{ type: 'text', value: value.trim() }] })) },
), { minLength: 1, maxLength: 4 }).map(nodes => trim(mergeText(spaced(nodes))))

/** Words stand between nodes, and no white space around them, as the chain leaves them. */
function spaced(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node, index): PhrasingContent[] => (index === 0 ? [node] : [{ type: 'text', value: ' a ' }, node]))
}

const paragraph = phrasing.map((children): Paragraph => ({ type: 'paragraph', children }))
const code = fc.record({ value: fc.array(text, { minLength: 1, maxLength: 3 }).map(lines => lines.join('\n').trimEnd()) })
  .map(({ value }): BlockContent => ({ type: 'code', lang: 'text', value }))
const list = fc.array(fc.tuple(paragraph, fc.option(paragraph, { nil: undefined })), { minLength: 1, maxLength: 3 })
  .map((items): BlockContent => ({ type: 'list', ordered: false, spread: false, children: items.map(([first, nested]) => ({ type: 'listItem', spread: false, children: nested ? [first, { type: 'list', ordered: true, start: 1, spread: false, children: [{ type: 'listItem', spread: false, children: [nested] }] }] : [first] })) }))
const table = fc.array(fc.tuple(phrasing, phrasing), { minLength: 2, maxLength: 3 })
  .map((rows): BlockContent => ({ type: 'table', children: rows.map(cells => ({ type: 'tableRow', children: cells.map(children => ({ type: 'tableCell', children })) })) }))

/** What may stand on a slide or in a note, full of what is live there. */
export const anyBlocks: fc.Arbitrary<RootContent[]> = fc.array(fc.oneof(
  { weight: 4, arbitrary: paragraph },
  { weight: 2, arbitrary: list },
  { weight: 1, arbitrary: table },
  { weight: 1, arbitrary: code },
  { weight: 1, arbitrary: paragraph.map((child): BlockContent => ({ type: 'blockquote', children: [child] })) },
), { minLength: 1, maxLength: 3 })

const says = (value: string): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value }] })
const codes = (value: string): RootContent => ({ type: 'paragraph', children: [{ type: 'inlineCode', value }] })
const lists = (value: string): RootContent => ({ type: 'code', lang: 'text', value })
const links = (value: string): RootContent => ({ type: 'paragraph', children: [{ type: 'link', url: 'https://a.example/', children: [{ type: 'text', value }] }] })

/** Documents, slide and notes, on which the property once failed. */
export const counterexamples: [RootContent[], RootContent[]][] = [
  [[{ type: 'blockquote', children: [says('[!NOTE]') as BlockContent] }], [says('a')]],
  [[says('a')], [codes('` [click]')]],
  [[lists('<!-->')], [says('a')]],
  [[lists('--> <!--')], [says('a')]],
  [[lists('{{')], [lists('-->')]],
  [[codes('<!-- {{')], [says('a')]],
  [[{ type: 'paragraph', children: [{ type: 'inlineCode', value: 'a' }, { type: 'inlineCode', value: 'b' }] }], [says('a')]],
  [[links('^[a]: b{{')], [says('a')]],
  [[links('^<v-clicks>[a]: b{{')], [says('a')]],
]
