import type { Message } from '../model/message.ts'
import type { Slide } from '../model/slide.ts'
import { secondsOf } from '../text/seconds.ts'
import type { Pace } from './pace.ts'
import * as policy from './policy.ts'

/** Warns where the talk misses the time asked for by more than a tenth, and where a slide stays for too long. */
export function timeMessages(slides: readonly Slide[], { lang, minutes }: Pace): Message[] {
  const stage = slides.filter(({ backup }) => !backup)
  const spoken = stage.reduce((sum, slide) => sum + secondsOf(slide, lang), 0) / 60
  const misses = minutes !== undefined && Math.abs(spoken - minutes) > minutes * policy.tolerance
  const long = stage.flatMap((slide): Message[] => {
    const seconds = secondsOf(slide, lang)
    if (seconds <= policy.longestSlide) return []
    return [{ line: slide.line, column: 1, ruleId: 'long-slide', severity: 'warning', message: `Unexpected slide of ${seconds} seconds, expected at most ${policy.longestSlide}; break the paragraphs it is made of` }]
  })
  if (!misses) return long
  const held = slides.reduce((sum, slide) => sum + (slide.backup ? secondsOf(slide, lang) : 0), 0) / 60
  const rest = held < 1 ? 'the article has no more to tell' : `all of the article takes ${Math.round(spoken + held)}, of which the slides behind the end hold ${Math.round(held)}`
  const remedy = spoken < minutes ? `${rest}; ask for less time, or leave room for questions` : 'ask for more time, or shorten the article'
  return [{ line: 1, column: 1, ruleId: 'talk-time', severity: 'warning', message: `Unexpected ${Math.round(spoken)} minutes of talk, expected ${minutes}; ${remedy}` }, ...long]
}
