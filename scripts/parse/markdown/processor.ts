import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { once } from '../../text/remembered.ts'
import { fastAutolinks } from './autolinks.ts'
import { bounded } from './bounded.ts'
import './edits-in-place.ts'
import { mayBeTooMuch } from './limits.ts'
import { withoutMoney } from './money.ts'
import { fastSetext } from './setext.ts'

/** Copied before it is frozen: a copy of one that is has each plugin twice, and tries each of its constructs twice. */
const plain = unified().use(remarkParse).use(remarkGfm).use(fastAutolinks).use(remarkMath).use(withoutMoney).use(fastSetext)
const processor = plain().freeze()
const withFrontmatter = once(() => plain().use(remarkFrontmatter, ['yaml', 'toml']).freeze())
/** Those that count what they read; hardly a text needs it. */
const counting = once(() => plain().use(bounded).freeze())
const countingWithFrontmatter = once(() => plain().use(bounded).use(remarkFrontmatter, ['yaml', 'toml']).freeze())

/** Frontmatter that is closed. A parser that looks for it and finds none takes quotations for paragraphs afterwards. */
const frontmatter = /^(---|\+\+\+)[ \t]*\r?\n(?:[^]*?\n)??\1[ \t]*(?:\r?\n|$)/

/** The frontmatter that a text begins with, up to the line behind it. */
export function frontmatterOf(text: string): string {
  return frontmatter.exec(text)?.[0] ?? ''
}

/** The tree of a text in CommonMark with GFM, math, and YAML or TOML frontmatter. Throws `TooComplex` for what no person wrote. */
export function treeOf(text: string): Root {
  if (frontmatterOf(text) === '') return treeWithoutFrontmatter(text)
  return (mayBeTooMuch(text) ? countingWithFrontmatter() : withFrontmatter()).parse(text)
}

/** That of one whose first lines are no frontmatter, whatever they look like. */
export function treeWithoutFrontmatter(text: string): Root {
  return (mayBeTooMuch(text) ? counting() : processor).parse(text)
}
