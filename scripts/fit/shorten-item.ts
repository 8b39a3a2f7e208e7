import type { PhrasingContent } from 'mdast'
import { flat, prose, slice } from '../text/phrasing.ts'
import { sentences } from '../text/sentences.ts'
import { endBehindWord } from '../text/shortened.ts'

/** No slide holds an item of more characters: six lines of body text. */
const mostCharacters = 300

/**
 * What a slide shows of an item that no slide could hold: its first sentence, or of an endless one its beginning, the
 * cut marked. All of it is in the notes.
 */
export function firstOf(children: readonly PhrasingContent[]): PhrasingContent[] {
  const text = prose(children)
  const [first] = sentences(text, 'und')
  if (first && first.text.length <= mostCharacters && first.text.length < text.length) return slice(children, first.start, first.end)
  if (text.length <= mostCharacters) return [...children]
  const kept = slice(children, 0, endBehindWord(text, mostCharacters))
  // Code is cut out whole: a listing of its own would have been one.
  return flat(kept).length > 2 * mostCharacters ? [{ type: 'text', value: `${flat(kept).slice(0, mostCharacters)} …` }] : [...kept, { type: 'text', value: ' …' }]
}
