import { parseSync } from '@slidev/parser'
import type { PhrasingContent, RootContent } from 'mdast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { frontmatter } from '../../scripts/render/frontmatter.ts'
import { live } from '../../scripts/render/live.ts'
import type { Live, Place } from '../../scripts/render/live.ts'
import { slideMarkdown } from '../../scripts/render/to-markdown.ts'
import { deckOf, isOnSlide, nodeIn } from './deck-of.ts'
import { bare, liveIn, noteHtml, slideHtml, slidesOf, visibleText } from './slidev-reader.ts'

const rows = live.flatMap(row => row.in.map(place => ({ ...row, place })))
const inDecks = rows.filter(({ place }) => place !== 'frontmatter' && place !== 'attribute')
const title = ({ example, place, to, does }: Live & { place: Place }): string => `${example} in ${place}, which ${does} (${to})`

/** What a deck of two slides shows, what of it is live and where it tells the presenter to click. */
function seen(deck: string): { slides: number, text: string, note: string, live: string[], clicks: number } {
  const slides = slidesOf(deck)
  const template = slideHtml(slides[0]?.content ?? '')
  const note = slides[0]?.note ?? ''
  return { slides: slides.length, text: visibleText(template), note: visibleText(noteHtml(note)), live: [...liveIn(template), ...template.match(/class="(?:footnotes|markdown-alert)/g) ?? []], clicks: note.match(/\[click/g)?.length ?? 0 }
}

describe('what the policy names is inert', () => {
  it.each(inDecks.map(row => [title(row), row] as const))('%s', (_title, { example, place }) => {
    const node = nodeIn(place, example)
    expect(seen(isOnSlide(place) ? deckOf([node], [nodeIn('note', 'b')]) : deckOf([], [node]))).toEqual(inert(example, place))
  })
})

it('in frontmatter, a text is the text it was', () => {
  for (const { example } of live) {
    const { slides } = parseSync(`${frontmatter({ title: example })}\n# a\n`, 'slides.md')
    expect(slides).toHaveLength(1)
    expect(slides[0]?.frontmatter).toEqual({ title: example })
  }
})

it('in an attribute, a text is the text it was', () => {
  for (const { example } of live) {
    const markdown = slideMarkdown([{ type: 'component', name: 'TermList', attributes: { title: example }, children: [] } as unknown as RootContent])
    const template = slideHtml(markdown)
    expect(liveIn(template).filter(call => !call.includes('resolveComponent'))).toEqual([])
    const [element] = unified().use(rehypeParse, { fragment: true }).parse(template).children
    expect(element).toMatchObject({ tagName: 'termlist', properties: { title: example } })
  }
})

describe('what nobody reads of links and pictures is inert too', () => {
  it.each([...new Set(rows.map(({ example }) => example)), 'a <!-- b --> c', 'a\\ "b" \'c\' & d'])('%s', (text) => {
    const link: PhrasingContent = { type: 'link', url: 'https://bakery.example', title: text, children: [{ type: 'text', value: 't' }] }
    const picture: PhrasingContent = { type: 'image', url: '/images/oven.png', title: text, alt: text }
    const end: PhrasingContent = { type: 'text', value: ' end' }
    const deck = deckOf([{ type: 'paragraph', children: [link, picture, end] }], [nodeIn('note', 'b')])
    expect(seen(deck)).toMatchObject({ slides: 2, text: 'atend', note: 'b', live: [], clicks: 0 })
    const template = unified().use(rehypeParse, { fragment: true }).parse(slideHtml(slidesOf(deck)[0]?.content ?? ''))
    expect(JSON.stringify(template)).toContain(`"title":${JSON.stringify(text)}`)
    const noted = deckOf([], [{ type: 'paragraph', children: [link, end] }])
    expect(noteHtml(slidesOf(noted)[0]?.note ?? '')).toContain('title="')
    expect(seen(noted)).toMatchObject({ slides: 2, text: 'a', note: 'tend', live: [], clicks: 0 })
  })
})

/** What only Slidev's build makes live is tried in `tests/e2e/live.test.ts`. */
const byBuild = ['::right::', '<<< @/secret.txt', 'use v-drag="a"', '<v-drag>']

describe('what the policy names is live without its guard', () => {
  const guarded = inDecks.filter(({ guard, example }) => guard.writer === undefined && !byBuild.includes(example))
  it.each(guarded.map(row => [title(row), row] as const))('%s', (_title, { example, place }) => {
    const bareDeck = isOnSlide(place) ? deckOf([nodeIn(place, 'here', example)], [nodeIn('note', 'b')]) : deckOf([], [nodeIn(place, 'here', example)])
    expect(seen(bareDeck.replace('here', example))).not.toEqual(inert(example, place))
  })
})

/** What is seen of a deck in which an example is but text. */
function inert(example: string, place: Place): ReturnType<typeof seen> {
  const [text, note] = isOnSlide(place) ? [`a${bare(example)}`, 'b'] : ['a', bare(example)]
  return { slides: 2, text, note, live: [], clicks: 0 }
}
