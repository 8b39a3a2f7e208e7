import type { HandoutSlide } from './handout.ts'
import { blocksOf, opensWithSubhead } from './noteParts.ts'

/**
 * Has a small slide with a listing stand beside the paragraph that leads over to that: what is said before is a piece of
 * its own, under the slide's title.
 */
export function besideItsLead(slide: HandoutSlide): HandoutSlide[] {
  const { no, whole, lead, drawn, begins, said, wordsOnly, piece = 0 } = slide
  const blocks = blocksOf(lead)
  const isUnderOther = opensWithSubhead(lead)
  if (drawn !== 'small' || whole !== no || wordsOnly || begins !== undefined || (isUnderOther && !said) || blocks.length < (isUnderOther ? 3 : 2)) return [slide]
  return [{ ...slide, lead: '', note: blocks.slice(0, -1).join(''), piece, wordsOnly: true }, { ...slide, lead: blocks.at(-1) ?? '', piece: piece + 1 }]
}
