import type { VFile } from 'vfile'
import type { Deck } from './model/deck.ts'
import type { Message } from './model/message.ts'
import type { TalkOptions } from './model/options.ts'
import type { Slide } from './model/slide.ts'
import type { Talk } from './model/talk.ts'
import { fitSlides } from './fit/fit.ts'
import { normalise } from './normalise/normalise.ts'
import { outlineOf } from './outline/outline.ts'
import { parseArticle } from './parse/parse.ts'
import { planTalk } from './plan/plan.ts'
import { renderDeck } from './render/render.ts'
import { reportOf } from './report/report.ts'
import { secondsOf } from './report/seconds.ts'

/**
 * Turns an article into a talk: parse, normalise, outline, plan, fit, render, report. Pure: reads nothing but the file
 * it is given, changes nothing but that file's messages, and gives the same bytes for the same input.
 * @param file the article's text; `file.data.format` says how to read it (Markdown when unset)
 * @param options what the article cannot know: its pictures, its address
 */
export function articleToTalk(file: VFile, options: TalkOptions = {}): Talk {
  const parsed = parseArticle(file)
  const article = normalise({ ...parsed, meta: { ...parsed.meta, ...(options.url !== undefined && { url: options.url }) } })
  const outline = outlineOf(article, file.stem ?? 'Untitled')
  const { slides: planned, messages } = planTalk(outline, options.images ?? new Map())
  const slides = fitSlides(planned)
  const deck: Deck = { meta: outline.meta, article: file.basename ?? 'article', seconds: total(slides, outline.meta.lang), slides }
  return { deck, markdown: renderDeck(deck), report: reportOf(file, outline, deck, [...messagesOf(file), ...messages]) }
}

function total(slides: readonly Slide[], lang: string): number {
  return slides.reduce((sum, slide) => sum + secondsOf(slide, lang), 0)
}

function messagesOf(file: VFile): Message[] {
  return file.messages.map((message) => ({
    line: message.line ?? 1, column: message.column ?? 1, ruleId: message.ruleId ?? 'talkwright',
    severity: message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info', message: message.reason,
  }))
}
