import type { Heading, Image, Nodes, Parents, RootContent } from 'mdast'
import type { Article, Omission } from '../model/article.ts'
import { mergeText, trim } from '../text/phrasing.ts'
import { holds, walk } from '../text/walk.ts'
import { plain } from '../text/words.ts'

/** Addresses of pictures that show a state which changes by the day: a version, a build, how often something was fetched. */
const stateful = /\bbadges?\b|\bshields\.io\/|\bbadgen\.|\b(?:travis-ci|coveralls|codecov|circleci|appveyor|david-dm|snyk|codeclimate|opencollective|deepscan|lgtm|fossa|nodei|packagephobia|bundlephobia|badgesize|packagequality|scorecard|saucelabs|codspeed)\.[a-z.]+\/.*\.(?:svg|png)\b|\/workflows\/[^?]*\.svg/i

/**
 * Puts badges on the list of omissions, where they lead somewhere or stand among pictures alone, and pictures beside the
 * words of a heading: a room reads neither, and the words that stand for them are no part of a title.
 */
export function dropBadges(article: Article): Article {
  const omissions: Omission[] = [...article.omissions]
  dropWithin(article.tree, omissions)
  return { ...article, omissions }
}

function dropWithin(parent: Parents, omissions: Omission[]): void {
  if (parent.type === 'heading') dropFromHeading(parent, omissions)
  const hasOnlyPictures = isPictures(parent)
  parent.children = (parent.children as RootContent[]).filter((child) => {
    if (child.type === 'image' && hasOnlyPictures && isBadge(child)) return !leftOut([child], 'a badge', omissions)
    if (child.type === 'link' && isPictures(child) && picturesIn(child).every(isBadge)) return !leftOut(picturesIn(child), 'a badge', omissions)
    if (!('children' in child)) return true
    const before = child.children.length
    dropWithin(child, omissions)
    return child.type !== 'paragraph' || child.children.length > 0 || before === 0
  }) as typeof parent.children
  if (hasOnlyPictures && !holds(parent, 'image')) parent.children = []
}

/** A heading that is nothing but pictures has their words for its own. */
function dropFromHeading(heading: Heading, omissions: Omission[]): void {
  const pictures = picturesIn(heading)
  const copy = heading.children.map(withoutPictures).filter(child => child !== undefined)
  if (pictures.length === 0 || plain(copy) === '') return
  leftOut(pictures.filter(isBadge), 'a badge', omissions)
  leftOut(pictures.filter(picture => !isBadge(picture)), 'a picture beside the words of a heading', omissions)
  heading.children = trim(mergeText(copy)).map(child => (child.type === 'text' ? { ...child, value: child.value.replace(/ {2,}/g, ' ') } : child))
}

function withoutPictures<Node extends Nodes>(node: Node): Node | undefined {
  if (node.type === 'image') return undefined
  if (!('children' in node) || node.children.length === 0) return node
  const children = (node.children as Nodes[]).map(withoutPictures).filter(child => child !== undefined)
  return children.length === 0 ? undefined : { ...node, children }
}

function leftOut(pictures: readonly Image[], what: string, omissions: Omission[]): true {
  for (const { alt, url, position } of pictures) omissions.push({ line: position?.start.line ?? 1, type: 'image', text: alt ?? '', reason: alt ? `${what}: ${alt}` : `${what}: ${url}` })
  return true
}

/** Characters of an address; none is as long, and a pattern may go through it from each of its places. */
const longestAddress = 2000

const isBadge = ({ url }: Image): boolean => url.length <= longestAddress && stateful.test(url)

function picturesIn(node: Nodes): Image[] {
  const found: Image[] = []
  walk(node, part => void (part.type === 'image' && found.push(part)))
  return found
}

/** Whether a paragraph or a link has pictures and nothing else that is seen. */
function isPictures(node: Parents): boolean {
  if (node.type !== 'paragraph' && node.type !== 'link' && node.type !== 'tableCell') return false
  return holds(node, 'image') && (node.children as Nodes[]).every(child => child.type === 'image' || child.type === 'break' || (child.type === 'text' && child.value.trim() === '') || (child.type === 'link' && isPictures(child)))
}
