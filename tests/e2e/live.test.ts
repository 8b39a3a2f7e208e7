import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Terminal } from '../../scripts/cli/terminal.ts'
import { live } from '../../scripts/render/live.ts'
import { anyBlocks, counterexamples } from '../render/any-document.ts'
import { deckOf, isOnSlide, nodeIn, textOf } from '../render/deck-of.ts'
import { bare } from '../render/slidev-reader.ts'
import { showDecks } from '../spec/show.ts'

const silent: Terminal = { out: () => {}, error: () => {}, progress: () => ({ done: () => {} }) }
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)
const documents = 200

const policy = live.flatMap(({ example, in: places }) => places.filter(place => place !== 'frontmatter' && place !== 'attribute').map(place =>
  (isOnSlide(place) ? [[nodeIn(place, example)], [nodeIn('note', 'b')]] : [[nodeIn('slide', 'a')], [nodeIn(place, example)]]) as typeof counterexamples[number]))

it(`a browser shows of the escaping policy's examples, of old counterexamples and of ${documents} random documents (seed ${seed}) their text and runs none of it`, async () => {
  console.info(`property test in the browser: ${documents} documents, SEED=${seed}`)
  const all = [...policy, ...counterexamples, ...fc.sample(fc.tuple(anyBlocks, anyBlocks), { seed, numRuns: documents })]
  const { shown, errors } = await showDecks(all.map(([onSlide, inNotes]) => ({ markdown: deckOf(onSlide, inNotes), slides: 2 })), silent)
  expect(errors).toEqual([])
  for (const [index, [onSlide, inNotes]] of all.entries()) {
    const { slides, notes } = shown[index] ?? { slides: [], notes: [] }
    expect(bare(slides.join('')), `slide of ${JSON.stringify(onSlide)}`).toBe(bare(`a${textOf(onSlide)}b`))
    expect(bare(notes.join('')), `note of ${JSON.stringify(inNotes)}`).toBe(bare(textOf(inNotes)))
  }
}, 300_000)

it('without their guards, what Slidev builds of a slot mark and of an include is not their text', async () => {
  const examples = ['::right::', '<<< @/slides.md']
  const decks = examples.map(example => deckOf([nodeIn('slide', 'here')], []).replace('here', example))
  const { shown } = await showDecks(decks.map(markdown => ({ markdown, slides: 2 })), silent)
  for (const [index, example] of examples.entries()) {
    const text = bare(shown[index]?.slides.join('') ?? '')
    expect(text).toMatch(/^a.*b$/)
    expect(text).not.toBe(bare(`a${example}b`))
  }
}, 120_000)

it.each(['use v-drag="a"', '`<v-drag>`'])('without its guard, %s in a table stops the build', async (example) => {
  const deck = deckOf([nodeIn('slide', 'here', 'v-drag')], []).replace('here', example)
  await expect(showDecks([{ markdown: deck, slides: 2 }], silent)).rejects.toThrow('Slidev could not build the deck')
}, 120_000)
