import type { VFile } from 'vfile'
import type { Article } from './model/article.ts'
import type { Deck } from './model/deck.ts'
import type { Message } from './model/message.ts'
import type { TalkOptions } from './model/options.ts'
import type { Outline } from './model/outline.ts'
import type { Slide } from './model/slide.ts'
import type { Talk } from './model/talk.ts'
import { fitSlides } from './fit/fit.ts'
import { normalise } from './normalise/normalise.ts'
import { outlineOf } from './outline/outline.ts'
import { parseArticle } from './parse/parse.ts'
import { paceTalk } from './pace/pace.ts'
import type { Pace } from './pace/pace.ts'
import { timeMessages } from './pace/time-messages.ts'
import { articleWords } from './plan/article-words.ts'
import { planTalk } from './plan/plan.ts'
import { renderDeck } from './render/render.ts'
import { reportOf } from './report/report.ts'
import { secondsOf } from './text/seconds.ts'

/** What a talk says of its article's file, and what was found in it: plain data, as an outline is, which another thread can be sent. */
export interface Source { path?: string, basename?: string, messages: Message[] }

/**
 * Turns an article into a talk: parse, normalise, outline, plan, fit, render, report. Pure: reads nothing but the file
 * it is given, changes nothing but that file's messages, and gives the same bytes for the same input. What it promises
 * it gives later only because parsers that few articles need are loaded when one does.
 * @param file the article's text; `file.data.format` says how to read it (Markdown when unset)
 * @param options what the article cannot know: its pictures, its address
 */
export async function articleToTalk(file: VFile, options: TalkOptions = {}): Promise<Talk> {
  const outline = await understand(file, options.url)
  return talkOf(sourceOf(file), outline, options)
}

/** The first half of `articleToTalk`: what the article says. `url` is where it can be read; `parse` parses it. */
export async function understand(file: VFile, url?: string, parse: (file: VFile) => Promise<Article> = parseArticle): Promise<Outline> {
  const parsed = await parse(file)
  const article = await normalise({ ...parsed, meta: { ...parsed.meta, ...(url !== undefined && { url }) } })
  return outlineOf(article, file.stem ?? 'Untitled')
}

/** What is to be known of a file that was understood. */
export function sourceOf(file: VFile): Source {
  const { path, basename } = file
  return { ...(path !== undefined && { path }), ...(basename !== undefined && { basename }), messages: messagesOf(file) }
}

/** The second half, for who had to read the pictures between the two. */
export function talkOf(file: Source, outline: Outline, { images = new Map(), minutes = outline.meta.talk?.minutes }: TalkOptions): Talk {
  const words = articleWords(outline)
  const { slides: planned, messages } = planTalk(outline, images, words)
  const { lang, talk: { agenda } = {} } = outline.meta
  const pace: Pace = { lang, terms: new Set(words.terms), ...(minutes !== undefined && { minutes }), ...(agenda !== undefined && { agenda }) }
  const slides = paceTalk(fitSlides(planned), pace)
  const deck: Deck = { meta: outline.meta, article: file.basename ?? 'article', seconds: total(slides, lang), ...(minutes !== undefined && { minutes }), slides }
  return { deck, markdown: renderDeck(deck), report: reportOf(file, outline, deck, [...file.messages, ...messages, ...timeMessages(slides, pace)]) }
}

function total(slides: readonly Slide[], lang: string): number {
  return slides.reduce((sum, slide) => sum + (slide.backup ? 0 : secondsOf(slide, lang)), 0)
}

function messagesOf(file: VFile): Message[] {
  return file.messages.map((message) => ({
    line: message.line ?? 1, column: message.column ?? 1, ruleId: message.ruleId ?? 'talkwright',
    severity: message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info', message: message.reason,
  }))
}
