import { relative } from 'node:path'
import { load } from '@slidev/parser/fs'
import type { SlideInfo } from '@slidev/types'
import { coverTags } from '../../composables/coverTags.ts'
import { inlineText } from '../../composables/inlineText.ts'
import type { DeckFolder } from './deck-folder.ts'

/** A slide of a deck as its author sees it. */
export interface DeckSlide {
  /** 1-based, as shown. */
  no: number
  /** File that holds it, relative to the deck's folder. */
  file: string
  /** 1-based line of its first content in that file. */
  line: number
  title: string
  /** The part of the article it comes from, if it says so. */
  from: string
  /** Its Markdown, frontmatter included. */
  source: string
}

/** What a deck says of itself in its headmatter. */
export interface DeckHead {
  /** BCP 47. */
  lang: string
  /** Name of the article's file. */
  article?: string
  title: string
  /** What it is about, in a sentence or two. */
  description?: string
  author?: string
  /** Which way the language is written. */
  dir: 'ltr' | 'rtl'
  /** Whether slides have addresses of their own: `/5`, not `#/5`. */
  hasAddresses: boolean
  /** Whether it has our addon, which keeps private cues out of what is published. */
  hasAddon: boolean
}

/** What a slide shows and says, as Markdown, private cues included; the address it names; and what a cover says of the article around that. */
export interface WrittenSlide { content: string, note: string, url?: string, byline?: string[], tags?: string[] }

/** Reads the headmatter of a deck. */
export async function loadHead(deck: DeckFolder): Promise<DeckHead> {
  const { headmatter, slides } = await read(deck)
  const { article } = Object(headmatter['talkwright']) as { article?: unknown }
  return {
    lang: textIn(headmatter, 'lang') ?? 'en',
    ...(typeof article === 'string' && { article }),
    title: inlineText(textIn(headmatter, 'title') ?? slides[0]?.title ?? ''),
    ...optional('description', inlineText(textIn(headmatter, 'info') ?? '')),
    ...optional('author', textIn(headmatter, 'author') ?? ''),
    dir: Object(headmatter['htmlAttrs']).dir === 'rtl' ? 'rtl' : 'ltr',
    hasAddresses: headmatter['routerMode'] !== 'hash',
    hasAddon: [headmatter['addons']].flat().some(addon => typeof addon === 'string' && /(?:^|\/)talkwright\/?$/.test(addon)),
  }
}

function textIn(headmatter: Record<string, unknown>, name: string): string | undefined {
  const value = headmatter[name]
  return typeof value === 'string' ? value : undefined
}

function optional<Name extends string>(name: Name, text: string): Partial<Record<Name, string>> {
  return text === '' ? {} : { [name]: text } as Record<Name, string>
}

/** Reads what a deck's slides show and say. */
export async function loadWritten(deck: DeckFolder): Promise<WrittenSlide[]> {
  const { slides } = await read(deck)
  return slides.map(({ content, note = '', frontmatter }) => ({ content, note, ...(typeof frontmatter['url'] === 'string' && { url: frontmatter['url'] }), ...(frontmatter['layout'] === 'cover' && aroundCover(frontmatter)) }))
}

/** What the layout of a cover shows of its frontmatter. */
function aroundCover(frontmatter: Record<string, unknown>): Pick<WrittenSlide, 'byline' | 'tags'> {
  return { byline: ['author', 'date'].flatMap(name => textIn(frontmatter, name) ?? []), tags: coverTags(frontmatter['keywords']) }
}

/** Reads the slides of a deck, hidden slides left out. */
export async function loadSlides(deck: DeckFolder): Promise<DeckSlide[]> {
  const { slides } = await read(deck)
  return slides.map((slide, index) => describe(slide, index + 1, deck))
}

/** Reads a deck with Slidev's own parser. */
function read(deck: DeckFolder) {
  return load({ roots: [deck.folder], userRoot: deck.folder }, deck.entry)
}

function describe(slide: SlideInfo, no: number, deck: DeckFolder): DeckSlide {
  const { source } = slide
  return {
    no,
    file: relative(deck.folder, source.filepath),
    line: source.start + 1 + linesBeforeContent(source.raw),
    title: slide.title ?? '',
    from: String(slide.frontmatter['source'] ?? ''),
    source: source.raw,
  }
}

/** Counts the lines of frontmatter and the blank ones that a slide opens with. */
function linesBeforeContent(raw: string): number {
  const opening = /^(?:---\n[\s\S]*?\n---(?:\n|$))?\s*/.exec(raw.replaceAll('\r\n', '\n'))
  return (opening?.[0] ?? '').split('\n').length - 1
}
