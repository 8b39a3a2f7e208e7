import type { Slide } from '../model/slide.ts'

/** A place in the notes of a slide on stage: behind so many of those that a handout has. */
type Place = NonNullable<Slide['follows']>

/**
 * Says of every slide behind the end where in the notes of those on stage the article has what it shows, so that a
 * handout can lead there. Slides have their names by now.
 */
export function placeBackup(slides: readonly Slide[]): Slide[] {
  const stage = slides.filter(({ backup, kind }) => !backup && kind !== 'agenda' && kind !== 'closing')
  return slides.map((slide) => {
    const follows = slide.backup && lastBefore(firstBlock(slide), stage)
    return follows ? { ...slide, follows } : slide
  })
}

/** The last place on stage that comes before a block of the article. */
function lastBefore(block: number, stage: readonly Slide[]): Place | undefined {
  let [best, last]: [Place | undefined, number] = [undefined, 0]
  for (const { source, shows, notes } of stage) {
    // What a slide shows comes before its notes, but for those that say it again.
    const blocks = [...shows.map(id => [orderOf(id), 0]), ...notes.filter(note => !note.private).map(({ block: id }, index) => [orderOf(id), index + 1])] as Array<[number, number]>
    for (const [order, after] of blocks) {
      if (order >= block || order < last) continue
      [best, last] = [{ slide: source, notes: after }, order]
    }
  }
  return best
}

function firstBlock({ shows, notes }: Slide): number {
  return Math.min(...[...shows, ...notes.map(({ block }) => block)].map(orderOf))
}

/** Blocks are numbered as the article has them. */
function orderOf(block: string): number {
  return Number(block.slice(1))
}
