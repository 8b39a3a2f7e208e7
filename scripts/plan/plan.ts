import type { PhrasingContent } from 'mdast'
import type { Message } from '../model/message.ts'
import type { ImageAsset } from '../model/options.ts'
import type { Outline, Section } from '../model/outline.ts'
import type { AgendaSlide, ClosingSlide, CoverSlide, Slide } from '../model/slide.ts'
import { flat } from '../text/phrasing.ts'
import { labelsFor } from '../text/labels.ts'
import { withoutNumber } from '../text/numbered.ts'
import type { ArticleWords } from './article-words.ts'
import { beginsSlide, followDirections } from './author-hand.ts'
import { titleOf } from './base.ts'
import type { PlanContext } from './context.ts'
import { cutTitles } from './long-titles.ts'
import { planBlocks, planSection } from './plan-section.ts'
import { spoken } from './notes.ts'
import { planSummary, summaryFrom, sumsUp } from './summary.ts'

/** Opening prose up to this many words is spoken over the cover. */
const mostCoverWords = 90

export interface Planned { slides: Slide[], messages: Message[] }

/** The talk as a list of slides, before anything is made to fit. Pure; `images` tells which pictures exist, `words` how the article uses its words. */
export function planTalk(outline: Outline, images: ReadonlyMap<string, ImageAsset>, words: ArticleWords): Planned {
  const messages: Message[] = []
  const context = contextOf(outline, images, words, messages)
  const summing = outline.sections.find(sumsUp)
  const sections = outline.sections.filter((section) => section !== summing)
  const said = [
    ...planOpening(outline, context),
    ...numbered(sections).flatMap(([section, number]) => heldBack(section, planSection(section, number, context))),
  ]
  const body = [...said, ...(summing || said.filter(isNeeded).length >= summaryFrom ? planSummary(outline, summing, context) : [])]
  const agenda = sections.length > 0 ? [planAgenda(sections, context)] : []
  const cover = planCover(outline)
  return { slides: cutTitles(followDirections([cover, ...agenda, ...body, planClosing(outline, context)], outline.blocks), outline.blocks), messages }
}

/** Headings under which authors list where to read on, in the languages of the label table. */
const asides = /^(?:see also|references?|further reading|(?:external )?links|resources|bibliography|footnotes|related (?:posts|articles)|acknowledge?ments?|copyright|licen[cs]es?|lizenz|licencia|siehe auch|literatur|weiterführende links|véase también|referencias|enlaces|см\. также|ссылки|литература|参考(?:文献|资料|リンク)?|相关链接|関連リンク|참고(?: ?자료)?|المراجع)$/iu

/** Where to read on is no part of a talk: it waits behind the end. */
function heldBack(section: Section, slides: readonly Slide[]): Slide[] {
  return asides.test(section.title.trim()) ? slides.map((slide) => ({ ...slide, backup: true as const })) : [...slides]
}

function contextOf({ meta: { lang } }: Outline, images: ReadonlyMap<string, ImageAsset>, { rarity, boilerplate }: ArticleWords, messages: Message[]): PlanContext {
  return {
    lang, images, labels: labelsFor(lang), rarity, boilerplate, known: new WeakMap(),
    warn: ({ line, column }, ruleId, message) => { messages.push({ line, column, ruleId, severity: 'warning', message }) },
  }
}

function numbered(sections: readonly Section[]): Array<[Section, number]> {
  return sections.map((section, index) => [section, index + 1])
}

/** Whether what comes before the first heading is said over the cover: a few paragraphs, none of which is asked to begin a slide. */
function opensOnCover({ opening }: Outline): boolean {
  return opening.blocks.every(block => block.node.type === 'paragraph' && !beginsSlide(block))
    && opening.blocks.reduce((sum, block) => sum + block.words, 0) <= mostCoverWords
    && !opening.blocks.some(({ node }) => node.type === 'paragraph' && node.children.some((child) => child.type === 'image'))
}

function planOpening(outline: Outline, context: PlanContext): Slide[] {
  if (opensOnCover(outline)) return []
  // The article's title is on the cover; what comes before its first heading has none of its own.
  const title: PhrasingContent[] = [{ type: 'text', value: context.labels.introduction }]
  return planBlocks(outline.opening.blocks, { ...outline.opening, title: context.labels.introduction }, context).map((slide) => (slide.source === outline.opening.id && flat(slide.title) === context.labels.introduction ? { ...slide, title } : slide))
}

function planCover(outline: Outline): CoverSlide {
  const { meta, opening } = outline
  return {
    kind: 'cover', title: outline.title, source: '', line: outline.titleBlock?.line ?? 1,
    ...(outline.titleBlock && { heading: outline.titleBlock.id }), shows: outline.titleBlock ? [outline.titleBlock.id] : [],
    notes: opensOnCover(outline) ? opening.blocks.flatMap(spoken) : [],
    subtitle: meta.description === undefined ? [] : [{ type: 'text', value: meta.description }],
    tags: meta.tags, ...(meta.author !== undefined && { author: meta.author }), ...(meta.date !== undefined && { date: meta.date }),
  }
}

function planAgenda(sections: readonly Section[], { labels }: PlanContext): AgendaSlide {
  return {
    kind: 'agenda', start: 1, title: [{ type: 'text', value: labels.agenda }], source: '', line: 1, notes: [], shows: [],
    items: sections.map((section) => ({ children: withoutNumber(titleOf(section)), section: section.title, id: section.id })).filter(({ children }) => flat(children).trim() !== ''),
  }
}

function planClosing({ meta }: Outline, { labels }: PlanContext): ClosingSlide {
  const label = meta.url === undefined ? labels.questions : labels.readArticle
  return {
    kind: 'closing', title: [{ type: 'text', value: label }], source: '', line: 1, notes: [], shows: [],
    ...(meta.url !== undefined && { url: meta.url }), ...(meta.author !== undefined && { author: meta.author }),
  }
}

/** Whether a slide is there whatever goes on stage. */
function isNeeded(slide: Slide): boolean {
  return slide.kind !== 'section' || !slide.optional
}
