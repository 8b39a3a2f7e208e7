import type { ScoreFinding, ShownDeck } from '../model/score.ts'
import type { Metric } from './metric.ts'
import { contentSlides, onStage, secondsOver } from './slides.ts'
import { share } from './statistics.ts'

/** A slide stays on the screen for so many seconds. */
const seconds = { least: 20, most: 120 } as const

/** Minutes that the notes of the talk take to say. */
function spokenMinutes(deck: ShownDeck): number {
  return onStage(deck).reduce((sum, slide) => sum + secondsOver(slide, deck.lang), 0) / 60
}

function longSlides(deck: ShownDeck): ScoreFinding[] {
  return onStage(deck).flatMap((slide) => {
    const time = Math.round(secondsOver(slide, deck.lang))
    return time > seconds.most ? [{ slide: slide.no, rule: 'long-slide', message: `the slide stays for ${time} seconds; ${seconds.most} are the most a room bears` }] : []
  })
}

/** How long the talk takes, and its slides. */
export const times: readonly Metric[] = [
  { no: 18, name: 'spoken time / time asked for', least: 0.9, most: 1.1, of: deck => (deck.article?.minutes === undefined ? undefined : spokenMinutes(deck) / deck.article.minutes) },
  { no: 18, name: 'content slides a minute', most: 1, of: (deck) => { const minutes = spokenMinutes(deck); return minutes === 0 ? undefined : contentSlides(deck).length / minutes } },
  { no: 18, name: 'slides that stay for 20 to 120 s', least: 0.8, of: deck => share(contentSlides(deck).filter(({ note }) => note !== ''), (slide) => { const time = secondsOver(slide, deck.lang); return time >= seconds.least && time <= seconds.most }), finds: longSlides },
]
