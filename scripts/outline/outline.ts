import GithubSlugger from 'github-slugger'
import type { Heading, RootContent } from 'mdast'
import type { Article, Block } from '../model/article.ts'
import type { Outline, Section } from '../model/outline.ts'
import { isWestern } from '../text/bare-word.ts'
import { readableMath } from '../../composables/readableMath.ts'
import { copyOf } from '../text/copy.ts'
import { holds, walk } from '../text/walk.ts'
import { countWords, plain, settledText } from '../text/words.ts'
import { findTitle } from './title.ts'
import { endBehindWord } from '../text/shortened.ts'

/** The article as a tree of sections, each block counted once. The article must be normalised. */
export function outlineOf(article: Article & { meta: { lang: string } }, fallbackTitle: string): Outline {
  const { lang } = article.meta
  const blocks = article.tree.children.map((node, index) => blockOf(node, index, lang))
  const { title, titleBlock, unused } = findTitle(article.meta, blocks, fallbackTitle)
  const opening: Section = { id: 'opening', title: plain(title), depth: 0, line: 1, blocks: [], children: [] }
  const sections = sectionsOf(blocks.filter((block) => block !== titleBlock), opening)
  return {
    meta: { ...article.meta, title: plain(title), lang }, title, ...(titleBlock && { titleBlock }),
    opening, sections, blocks, omissions: [...article.omissions, ...(unused === undefined ? [] : [{ line: 1, type: 'metadata', text: unused, reason: `the metadata's title, for which the article's own heading stands: ${unused}` }])], head: article.head ?? [],
  }
}

function blockOf(node: RootContent, index: number, lang: string): Block {
  const start = node.position?.start
  return { id: `b${index + 1}`, node, line: start?.line ?? 1, column: start?.column ?? 1, words: countWords(settledText(node), lang), directions: node.data?.directions ?? [] }
}

/** A section that later headings may still belong to, and the names its children have taken. */
interface Open { section: Section, names: GithubSlugger }

/** Builds the tree with a stack: a heading closes every open section that is not above it. */
function sectionsOf(blocks: readonly Block[], opening: Section): Section[] {
  const top: Section[] = []
  const topNames = new GithubSlugger()
  const open: Open[] = []
  for (const block of blocks) {
    if (block.node.type !== 'heading') {
      (open.at(-1)?.section ?? opening).blocks.push(block)
      continue
    }
    while ((open.at(-1)?.section.depth ?? 0) >= block.node.depth) open.pop()
    const parent = open.at(-1)
    const section = sectionOf(block, block.node, parent?.section, parent?.names ?? topNames)
    ;(parent?.section.children ?? top).push(section)
    open.push({ section, names: new GithubSlugger() })
  }
  return top
}

/** `names` makes the section's name one that no earlier sibling has. */
function sectionOf(headingBlock: Block, heading: Heading, parent: Section | undefined, names: GithubSlugger): Section {
  return {
    id: `${parent ? `${parent.id}/` : ''}${names.slug(nameOf(bare(plain(heading))))}`,
    heading, headingBlock, title: titleOf(heading), depth: heading.depth, line: headingBlock.line, blocks: [], children: [],
  }
}

/** The words of a heading, formulas read as text. */
function titleOf(heading: Heading): string {
  if (!holds(heading, 'inlineMath')) return plain(heading)
  const copy = copyOf(heading)
  walk(copy, (node) => { if (node.type === 'inlineMath') node.value = readableMath(node.value) })
  return plain(copy)
}

/** A name stands on all slides of its section. One of more letters than a title has is cut to so many, behind a word. */
const [longName, mostOfName] = [200, 100]

function nameOf(title: string): string {
  return title.length <= longName ? title : title.slice(0, endBehindWord(title, mostOfName))
}

/** Signs between words would leave runs of dashes, which frontmatter reads badly. */
function bare(title: string): string {
  return title.replace(isWestern(title) ? /[^A-Za-z0-9_]+/g : /[^\p{L}\p{M}\p{N}_]+/gu, ' ').trim() || 'part'
}
