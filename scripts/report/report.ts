import { mostTags } from '../../composables/coverTags.ts'
import type { Block, HeadLine } from '../model/article.ts'
import type { Deck } from '../model/deck.ts'
import type { Message } from '../model/message.ts'
import type { Outline } from '../model/outline.ts'
import type { BlockReport, Report, SlideReport } from '../model/report.ts'
import type { Slide } from '../model/slide.ts'
import { countWords, plain } from '../text/words.ts'
import { claimsOf } from './claims.ts'
import type { Claims } from './claims.ts'
import { lostWordsOf } from './lost-words.ts'
import type { LostWords } from './lost-words.ts'
import { secondsOf } from '../text/seconds.ts'
import { slideText } from '../text/slide-text.ts'

/** Accounts for every block of the article, and for every slide of the talk. */
export function reportOf({ path = '-' }: { path?: string }, outline: Outline, deck: Deck, messages: readonly Message[]): Report {
  const { lang, title } = deck.meta
  const claimsTo = claimsOf(deck.slides)
  const lostWords = lostWordsOf(deck.slides, lang)
  const blocks = [...outline.blocks.map((block) => blockReport(block, claimsTo(block.id), lostWords)), ...outline.omissions.map(omissionReport), ...outline.head.map(headReport), ...tagsReport(outline)]
  const lost = outline.blocks.flatMap((block) => lossOf(block, claimsTo(block.id), lostWords))
  return {
    article: { path, title, words: outline.blocks.reduce((sum, block) => sum + block.words, 0), blocks: blocks.length },
    slides: deck.slides.map((slide, index) => slideReport(slide, index + 1, lang)),
    blocks: blocks.sort((a, b) => a.line - b.line),
    messages: [...messages, ...lost].sort((a, b) => a.line - b.line || a.column - b.column),
  }
}

const unexplained = 'no slide or note took it'

function slideReport(slide: Slide, no: number, lang: string): SlideReport {
  const title = `${plain(slide.title)}${slide.part ? ` (${slide.part.index}/${slide.part.of})` : ''}`
  return { no, kind: slide.kind, title, line: slide.line, words: countWords(slideText(slide), lang), seconds: secondsOf(slide, lang), ...(slide.backup && { backup: true }) }
}

function blockReport(block: Block, claims: Claims, lostWords: LostWords): BlockReport {
  const { line, node: { type } } = block
  const { shown, spoken } = claims
  // A slide that claims a block has every word of it; what it shows only in part is where it is said.
  if (shown.length > 0 && (spoken.length === 0 || lostWords(block, { shown, notes: [] }).length === 0)) return { line, type, where: 'slide', slides: shown }
  if (spoken.length > 0) return { line, type, where: 'note', slides: spoken }
  return { line, type, where: 'omitted', slides: [], reason: unexplained }
}

function omissionReport({ line, type, reason }: Outline['omissions'][number]): BlockReport {
  return { line, type, where: 'omitted', slides: [], reason }
}

/** What an article says of itself is on the cover. */
function headReport({ line, field }: HeadLine): BlockReport {
  return { line, type: field, where: 'slide', slides: [1] }
}

function tagsReport({ head, meta: { tags } }: Outline): BlockReport[] {
  const left = tags.slice(mostTags)
  if (left.length === 0) return []
  const { line = 1 } = head.find(({ field }) => field === 'tags') ?? {}
  return [{ line, type: 'metadata', where: 'omitted', slides: [], reason: `tags the cover has no room for: ${left.join(', ')}` }]
}

/** Proof by comparing words, not by trust: every word of a block stands on a slide or in a note that claims the block. */
function lossOf(block: Block, claims: Claims, lostWords: LostWords): Message[] {
  const missing = lostWords(block, claims)
  if (missing.length === 0) return []
  const { line, column, node: { type } } = block
  const named = missing.slice(0, 8).join(' ')
  return [{ line, column, ruleId: 'lost-words', severity: 'error', message: `Unexpected loss of '${named}' from a ${type}, expected it on a slide or in a note; please report this article` }]
}
