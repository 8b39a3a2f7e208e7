import type { List } from 'mdast'
import type { Term, TimelineSlide } from '../../model/slide.ts'
import { flat } from '../../text/phrasing.ts'
import { countWords } from '../../text/words.ts'
import { base } from '../base.ts'
import type { Recogniser } from '../context.ts'
import { listWithClicks, spoken } from '../notes.ts'
import { leadText, withLead } from './lead.ts'
import { termsIn } from './terms.ts'

/** One date is a fact, two are a history. */
const fewestEvents = 2
const year = String.raw`(?:1[5-9]\d\d|20[0-4]\d)s?`
/** What happened takes a few words to say; a table of ports has a name for each number. */
const fewestWords = 2.5

/** Every name of a month in a language (BCP 47), whole and short, as a pattern. */
function monthsIn(lang: string): string {
  const names = (['long', 'short'] as const).flatMap(month => Array.from({ length: 12 }, (_, index) => new Intl.DateTimeFormat([lang, 'en'], { month, timeZone: 'UTC' }).format(Date.UTC(2024, index))))
  return names.map(name => name.replace(/\.$/, '').replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|')
}

const moments = new Map<string, RegExp>()

/** A text that is a moment and nothing else: '2019', 'March 2019', '4 May 2019', 'Q3 2019', '2019-05-04'. */
function isMoment(text: string, lang: string): boolean {
  const pattern = moments.get(lang) ?? momentIn(lang)
  moments.set(lang, pattern)
  return pattern.test(text.trim())
}

function momentIn(lang: string): RegExp {
  const month = `(?:${monthsIn(lang)})\\.?`
  const day = String.raw`\d{1,2}(?:st|nd|rd|th|\.)?`
  const moment = `(?:(?:early|mid|late|since|in)[ -])?(?:${year}(?:-\\d\\d){0,2}|(?:Q[1-4]|H[12]) ${year}|(?:${day} (?:de )?)?${month}(?: ${day},?)?(?: (?:de )?${year})|${year}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?)`
  return new RegExp(`^${moment}(?:\\s?[–—-]\\s?(?:${moment}|today|now))?$`, 'iu')
}

/** What happened when: a list of two or more 'moment - what', with the paragraph that leads in to it. */
export const recogniseTimeline: Recogniser = (blocks, at, section, { lang }) => {
  const { lead, main } = withLead(blocks, at)
  if (main?.node.type !== 'list') return undefined
  const events = eventsOf(main.node)
  if (!events || events.length < fewestEvents || !events.every(({ name }) => /\d{4}/.test(flat(name))) || !events.every(({ name }) => isMoment(flat(name), lang)) || !isHistory(events, lang)) return undefined
  const notes = [...(lead ? spoken(lead) : []), { node: listWithClicks(main.node), block: main.id }]
  const slide: TimelineSlide = { ...base(section, lead ?? main, notes, [main]), kind: 'timeline', lead: leadText(lead, lang), events: [...events] }
  return { slides: [slide], used: lead ? 2 : 1 }
}

/** Whether moments follow one another, forth or back, and each says what happened. */
function isHistory(events: readonly Term[], lang: string): boolean {
  const years = events.map(({ name }) => Number(/\d{4}/.exec(flat(name))?.[0]))
  const follows = (sign: 1 | -1): boolean => years.every((value, index) => index === 0 || sign * (value - (years[index - 1] ?? value)) >= 0)
  const words = events.reduce((sum, { gloss }) => sum + countWords(flat(gloss), lang), 0)
  return (follows(1) || follows(-1)) && words / events.length >= fewestWords
}

/** What was done and what is to be done is no history. */
function eventsOf(list: List): readonly Term[] | undefined {
  return list.children.some(({ checked }) => typeof checked === 'boolean') ? undefined : termsIn(list)
}
