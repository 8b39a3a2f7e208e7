import type { Root as Page } from 'hast'
import type { Html, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Omission } from '../../model/article.ts'
import { speaksToTalk } from '../../text/talk-comment.ts'
import { elementsOf } from './element.ts'
import { blockTypes, placeOf } from './main-content.ts'

/** A comment for the talk, and where the block after it begins in the page. */
export interface TalkComment { html: Html, next: number | undefined }

/** The comments of a page that speak to the talk, before anything is taken off it. */
export function findTalkComments(page: Page): TalkComment[] {
  const found: TalkComment[] = []
  let open: TalkComment[] = []
  visit(page, (node) => {
    const html: Html | undefined = node.type === 'comment' ? { type: 'html', value: `<!--${node.value}-->`, ...(node.position && { position: node.position }) } : undefined
    if (html && speaksToTalk(html.value)) open.push({ html, next: undefined })
    if (node.type !== 'element' || !Object.hasOwn(blockTypes, node.tagName)) return
    found.push(...open.map(comment => ({ ...comment, next: placeOf(node) })))
    open = []
  })
  return [...found, ...open]
}

/**
 * Puts the comments before the blocks of the article's tree (which it changes) that stand after them in the page. What
 * was said to a block that is no part of the article is said to a rule in its place, so that nothing else hears it.
 * Returns those that stand within a block.
 */
export function placeTalkComments(tree: Root, comments: readonly TalkComment[], content: Page): Omission[] {
  const kept = new Set(elementsOf(content).map(placeOf))
  return comments.flatMap(({ html, next }): Omission[] => {
    const at = startOf(html)
    const around = tree.children.find(node => node.type !== 'html' && startOf(node) < at && (node.position?.end.offset ?? 0) > at)
    if (around) return [{ line: html.position?.start.line ?? 1, type: 'html', text: html.value, reason: `a comment for the talk within a ${around.type}` }]
    const before = tree.children.findIndex(node => startOf(node) > at)
    const hearer: Root['children'] = next === undefined || kept.has(next) ? [] : [{ type: 'thematicBreak', ...(html.position && { position: html.position }) }]
    tree.children.splice(before < 0 ? tree.children.length : before, 0, html, ...hearer)
    return []
  })
}

function startOf({ position }: Root['children'][number]): number {
  return position?.start.offset ?? -1
}
