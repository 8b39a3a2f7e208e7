import type { Omission } from '../model/article.ts'
import type { Direction } from '../model/direction.ts'
import { nearest } from './nearest.ts'

/** What a comment can ask for. */
export const directionNames: readonly Direction['name'][] = ['skip', 'keep', 'break', 'title', 'cue', 'kind']

/** Comments and nothing else: what one says ends where it ends, and another may follow. */
const comments = /<!--([\s\S]*?)-->/g

/**
 * Some HTML with what `put` says in the place of each of its comments, nothing by itself. What stands behind the last is
 * not gone through: from each place where one seems to begin, its end would be looked for to the end of all.
 */
export function withoutComments(html: string, put: (whole: string, said: string) => string = () => ''): string {
  const end = html.lastIndexOf('-->') + 3
  return end < 3 ? html : html.slice(0, end).replace(comments, put) + html.slice(end)
}

/** Where one direction of a comment ends and the next begins: at a line's beginning, and a cue, which is private, anywhere. */
const another = /^[^\S\n]*talk:|(?<=\s)talk:(?=\s*cue\b)/im

/** A comment of lines such as the frontmatter has, `title: Flour`, below `talk:`; and where each begins. */
const asTable = /^talk:[ \t]*\n(?=\s*[\w-]+\s*:)/i
const row = /^(?=[^\S\n]*[\w-]+\s*:)/m

/**
 * The names and the values of `<!-- talk: name value -->`, one or several in a block of their own: invisible on the
 * blog. In a comment of several lines, each that begins with `talk:` is one more, and so is each below it that has a name
 * and a colon.
 */
export function directionsIn(html: string): Array<{ name: string, value: string }> | undefined {
  if (withoutComments(html).trim() !== '') return undefined
  const told = [...html.matchAll(comments)].map(([, text = '']) => text.trim()).filter(text => /^talk:/i.test(text))
  if (told.length === 0) return undefined
  const each = told.flatMap(text => (asTable.test(text) ? text.replace(asTable, '').split(row) : text.split(another).slice(1)))
  return each.map((rest) => {
    const [name = ''] = /^[\w-]*/.exec(rest.trimStart()) ?? []
    return { name, value: rest.trimStart().slice(name.length).replace(/^\s*:/, '').trim() }
  })
}

/** A comment that was meant for the talk and does not say so: `tlak: skip`, `talk skip`. */
export function missesTalk(html: string): boolean {
  const [, word = '', sign = '', name = ''] = html.trimEnd().endsWith('-->') ? /^\s*<!--\s*(\w{3,6})(\s*:\s*|\s+)([\w-]+?)(?=-->|[^\w-])/.exec(html) ?? [] : []
  if (!directionNames.some(one => one === name.toLowerCase())) return false
  const isTalk = word.toLowerCase() === 'talk'
  return isTalk ? !sign.includes(':') : sign.includes(':') && nearest(word.toLowerCase(), ['talk']) !== undefined
}

/** Whether some HTML is a comment for the talk, or was meant as one. */
export function speaksToTalk(html: string): boolean {
  return directionsIn(html) !== undefined || missesTalk(html)
}

/** What looks like a comment where Markdown and HTML know none; one that nothing ends goes on to the end. */
const lookalike = /<!--((?:(?!-->)[^])*)(?:-->|$)/g

/** A text that has no comments, without what looks like one and speaks to the talk, which `told` hears of. */
export function withoutTalkComments(text: string, told: (said: string) => void = () => undefined): string {
  return text.includes('<!--') ? text.replace(lookalike, unlessForTalk(told)).trim() : text
}

/** `withoutTalkComments` for a text of several parts: of those alone that end, and with the space around them. */
export function withoutWholeTalkComments(text: string, told: (said: string) => void): string {
  return withoutComments(text, unlessForTalk(told))
}

/** Leaves a comment as it is, or takes it out and tells of it where it speaks to the talk. */
function unlessForTalk(told: (said: string) => void): (whole: string, said: string) => string {
  return (whole, said) => {
    if (!speaksToTalk(`<!--${said}-->`)) return whole
    told(said)
    return ''
  }
}

/** A comment that no part of the talk follows, for the list of what was left out. One for the talk was meant to be heard. */
export function leftOutComment(said: string, line: number): Omission {
  const isForTalk = speaksToTalk(`<!--${said}-->`)
  return { line, type: 'html', text: said.trim().slice(0, 80), reason: isForTalk ? 'a comment for the talk within a block, where it is not heard; it needs a block of its own' : 'an HTML comment' }
}
