import type { Slide } from '../model/slide.ts'
import { plain } from '../text/words.ts'

/** Neighbours with one title are one run: their titles end in '(1/3)', '(2/3)', '(3/3)'. */
export function numberParts(slides: readonly Slide[]): Slide[] {
  const runs: Slide[][] = []
  for (const slide of slides) {
    const run = runs.at(-1)
    const previous = run?.[0]
    if (run && previous && isNumbered(previous) && isNumbered(slide) && plain(previous.title) === plain(slide.title)) run.push(slide)
    else runs.push([slide])
  }
  return runs.flatMap((run) => run.map((slide, index) => (run.length > 1 ? { ...slide, part: { index: index + 1, of: run.length } } : slide)))
}

function isNumbered({ kind }: Slide): boolean {
  return kind !== 'cover' && kind !== 'section' && kind !== 'closing'
}
