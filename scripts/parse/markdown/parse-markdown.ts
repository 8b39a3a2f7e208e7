import type { Nodes, Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Article } from '../../model/article.ts'
import { toString } from 'mdast-util-to-string'
import { walk } from '../../text/walk.ts'
import { takeDirections } from '../directions.ts'
import { openDisplayMath } from './display-math.ts'
import { openFencedDirectives } from './fenced-directives.ts'
import { openHighlights } from './highlight-blocks.ts'
import { openIndentedBoxes } from './indented-boxes.ts'
import { assertShallow, TooComplex } from './limits.ts'
import { treeOf, treeWithoutFrontmatter } from './processor.ts'
import { isMetadata } from './read-frontmatter.ts'
import { openSiteBlocks } from './site-blocks.ts'
import type { SourceLine } from './source-line.ts'
import { sourceLines } from './source-line.ts'
import { takeFrontmatter } from './take-frontmatter.ts'
import { assertWholeComments } from './whole-comments.ts'

/** Gives the tree that the text has, or nothing where it cannot. */
export type ParseLong = (text: string) => Promise<Root | undefined>

/** Characters of an article that is parsed in parts: what a parser knows of a text is let go after each. */
const worthParts = 20_000

/**
 * Reads Markdown: CommonMark with GFM, math, and YAML or TOML frontmatter.
 * Rejects with a fatal `VFileMessage` for text that no person wrote (see `limits.ts`).
 * The title is the frontmatter's, else the first level-1 heading's, which stays in the tree.
 * @param parseLong parses the text of an article that is not short in its own way, to the same tree
 */
export async function parseMarkdown(file: VFile, parseLong?: ParseLong): Promise<Article> {
  const lines = sourceLines(String(file))
  const opened = openSiteBlocks(openDisplayMath(openIndentedBoxes(openFencedDirectives(openHighlights(lines)))))
  const tree = await parseLines(opened, file, parseLong)
  const { meta, omissions } = takeFrontmatter(tree, file)
  const skipped = takeDirections(tree, file)
  const title = meta.title ?? firstTitle(tree)
  return { tree, meta: title === undefined ? meta : { ...meta, title }, omissions: [...omissions, ...skipped] }
}

/** Parses the text and gives every node the line it has in the file. */
async function parseLines(lines: readonly SourceLine[], file: VFile, parseLong?: ParseLong): Promise<Root> {
  const text = lines.map(line => line.text).join('\n')
  const tree = await readable(text, parseLong).catch((error: unknown) => {
    if (!(error instanceof TooComplex)) throw error
    file.fail(error.message, { ruleId: 'too-complex', source: 'talkwright', place: { line: lines[error.line - 1]?.no ?? error.line, column: 1 } })
  })
  assertWholeComments(tree, lines, file)
  walk(tree, ({ position }) => {
    if (!position) return
    for (const point of [position.start, position.end]) point.line = lines[point.line - 1]?.no ?? point.line
  })
  return tree
}

/** The tree of a text that can be read. Rejects with `TooComplex` where it cannot. */
async function readable(text: string, parseLong?: ParseLong): Promise<Root> {
  const first = (text.length >= worthParts ? await parseLong?.(text) : undefined) ?? treeOf(text)
  const [opening] = first.children
  const tree = opening?.type === 'yaml' && !isMetadata(opening.value) ? treeWithoutFrontmatter(text) : first
  assertShallow(tree)
  return tree
}

/** The first level-1 heading's text, without the `{#id}` some generators read from it; its pictures' where it has no other. */
function firstTitle(tree: Root): string | undefined {
  const heading = tree.children.find(node => node.type === 'heading' && node.depth === 1)
  if (heading?.type !== 'heading') return undefined
  const title = wordsIn(heading).trim() || toString(heading)
  return title.replace(/(?<!\s)\s*\{#[^{}]*\}\s*$/, '').trim() || undefined
}

/** The text of a node without its pictures and tags. */
function wordsIn(node: Nodes): string {
  if ('children' in node) return node.children.map(wordsIn).join('')
  return 'value' in node && node.type !== 'html' ? node.value : ''
}
