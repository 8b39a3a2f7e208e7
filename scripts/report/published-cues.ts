import type { VFile } from 'vfile'
import type { Outline } from '../model/outline.ts'
import { walk } from '../text/walk.ts'

/** A comment that asks for a cue, however it is misspelt; guarded, it is a text. */
const asking = /(?<!\\)<!--((?:(?!-->)[^])*?\bt(?:al|la)k\b(?:(?!-->)[^])*?\bcue\b(?:(?!-->)[^])*)-->/gi

/** Code, in which a comment is a text. Behind what nothing closes, all else is sought. */
const code = /^[ \t]*(`{3,}|~{3,})[^]*?^[ \t]*\1|(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\n)[^])*?(?<!`)\2(?!`)/gm

/** A paragraph of the notes for the speaker alone, which the renderer writes in one line. */
const privateLine = /^\[private\].*$/gm

/**
 * Makes sure that no cue of an article stands where the talk is published, whatever the parsers made of the comment: of
 * its words, none that the article does not say elsewhere may stand in the deck beside the word that it has beside it.
 * Throws a fatal `VFileMessage` (`published-cue`) with the comment's place.
 */
export function assertNoCuePublished(file: VFile, outline: Outline, markdown: string): void {
  const source = String(file)
  if (file.data.format === 'text' || !source.includes('<!--')) return
  const bare = source.replace(code, found => found.replace(/[^\n]/g, ' '))
  const cues = [...bare.matchAll(asking)]
  if (cues.length === 0) return
  const said = new Set(wordsOf(`${bare.replace(asking, ' ')} ${codeOf(outline)}`))
  const pairs = new Set(pairsOf(wordsOf(markdown.replace(privateLine, ''))))
  for (const { 0: comment, index } of cues) {
    const found = pairsOf(wordsOf(comment)).find(pair => pairs.has(pair) && pair.split(' ').some(word => !said.has(word)))
    if (found === undefined) continue
    const line = source.slice(0, index).split('\n').length
    file.fail(`Unexpected comment for the talk whose '${found}' would be published, expected it in a block of its own, and each direction in a comment of its own; nothing was written`, { ruleId: 'published-cue', source: 'talkwright', place: { line, column: 1 } })
  }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** Each word with the next. */
function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`)
}

/** All that an article has as code. */
function codeOf({ blocks }: Outline): string {
  const found: string[] = []
  for (const { node } of blocks) walk(node, part => void ((part.type === 'code' || part.type === 'inlineCode') && found.push(part.value)))
  return found.join(' ')
}
