import type { Heading } from 'mdast'
import type { Deck } from '../model/deck.ts'
import type { Slide } from '../model/slide.ts'
import { bodies } from './bodies.ts'
import type { Body } from './bodies.ts'
import { frontmatter } from './frontmatter.ts'
import { headmatter } from './headmatter.ts'
import { seal } from './seal.ts'
import { noteMarkdown, slideMarkdown } from './to-markdown.ts'

/** The deck as Slidev Markdown, sealed with its digest. Pure; the same deck gives the same bytes. */
export function renderDeck(deck: Deck): string {
  const slides = deck.slides.map((slide, index) => renderSlide(slide, index === 0 ? headmatter(deck) : {}))
  return seal(`${slides.join('\n\n')}\n`)
}

function renderSlide(slide: Slide, head: Record<string, unknown>): string {
  const { layout, fields, nodes } = (bodies[slide.kind] as (slide: Slide) => Body)(slide)
  const matter = frontmatter({ ...head, layout, ...fields, source: slide.source, ...(slide.section !== undefined && { section: slide.section }) })
  const body = slideMarkdown([titleOf(slide), ...nodes])
  return [matter, body, ...notesOf(slide, body)].join('\n')
}

function titleOf({ title, part }: Slide): Heading {
  const suffix = part ? [{ type: 'text' as const, value: ` (${part.index}/${part.of})` }] : []
  return { type: 'heading', depth: 1, children: [...title, ...suffix] }
}

/** An unclosed comment in a listing would swallow the notes; an empty comment after it closes it. */
function notesOf({ notes }: Slide, body: string): string[] {
  if (notes.length === 0) return []
  const guard = body.lastIndexOf('<!--') > body.lastIndexOf('-->') ? ['', '<!-- -->'] : []
  return [...guard, '', `<!--\n${noteMarkdown(notes.map(({ node }) => node))}\n-->`]
}
