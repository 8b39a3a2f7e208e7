import type { Heading, Nodes } from 'mdast'
import type { Deck } from '../model/deck.ts'
import type { Slide } from '../model/slide.ts'
import { labelsFor } from '../text/labels.ts'
import { bareTitle } from '../text/numbered.ts'
import { withoutComments } from '../text/talk-comment.ts'
import { bodies } from './bodies.ts'
import type { Body } from './bodies.ts'
import { frontmatter } from './frontmatter.ts'
import { headmatter } from './headmatter.ts'
import { seal } from './seal.ts'
import { noteMarkdown, slideMarkdown } from './to-markdown.ts'

/** The deck as Slidev Markdown, sealed with its digest. Pure; the same deck gives the same bytes. */
export function renderDeck(deck: Deck): string {
  const slides = deck.slides.map((slide, index) => renderSlide(slide, deck.meta.lang, index === 0 ? headmatter(deck) : {}))
  return seal(`${slides.join('\n\n')}\n`)
}

function renderSlide(slide: Slide, lang: string, head: Record<string, unknown>): string {
  const { layout, fields, nodes } = (bodies[slide.kind] as (slide: Slide) => Body)(slide)
  const section = furniture(slide, lang)
  const matter = frontmatter({
    ...head, layout, ...fields, source: slide.source,
    ...(section !== undefined && { section }), ...(slide.number !== undefined && { number: slide.number }), ...(slide.backup && { backup: true }),
    ...(slide.follows && { follows: `${slide.follows.slide}@${slide.follows.notes}` }), ...(slide.shownAfter !== undefined && { shownAfter: slide.shownAfter }),
  })
  const body = slideMarkdown([titleOf(slide), ...nodes])
  return `${matter}\n${withNotes(body, slide.notes.map(({ node }) => node))}`
}

/** What stands at the foot of a slide: its section, and that it waits behind the end. */
function furniture({ kind, section, number, backup }: Slide, lang: string): string | undefined {
  if (kind === 'section') return undefined
  if (section === undefined) return backup ? labelsFor(lang).backup : undefined
  const bare = number === undefined ? section : bareTitle(section)
  return backup ? `${labelsFor(lang).backup}: ${bare}` : bare
}

function titleOf({ title, part }: Slide): Heading {
  const suffix = part ? [{ type: 'text' as const, value: ` (${part.index}/${part.of})` }] : []
  return { type: 'heading', depth: 1, children: [...title, ...suffix] }
}

/**
 * A slide's Markdown with its notes in the comment after it. An unclosed comment in a listing would swallow the notes:
 * an empty comment after it closes it.
 */
export function withNotes(body: string, notes: readonly Nodes[]): string {
  if (notes.length === 0) return body
  const guard = withoutComments(body).includes('<!--') ? '\n\n<!-- -->' : ''
  return `${body}${guard}\n\n<!--\n${noteMarkdown(notes)}\n-->`
}
