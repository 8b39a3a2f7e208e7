import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyBlocks, counterexamples } from './any-document.ts'
import { deckOf, textOf } from './deck-of.ts'
import { bare, liveIn, noteHtml, slideHtml, slidesOf, visibleText } from './slidev-reader.ts'

const numRuns = 10_000
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)

it(`what any document says is what a slide and its notes show, and none of it is live (seed ${seed}, ${numRuns} documents)`, () => {
  console.info(`property test: ${numRuns} documents, SEED=${seed}`)
  fc.assert(fc.property(anyBlocks, anyBlocks, (onSlide, inNotes) => {
    const slides = slidesOf(deckOf(onSlide, inNotes))
    expect(slides).toHaveLength(2)
    const template = slideHtml(slides[0]?.content ?? '')
    expect(visibleText(template)).toBe(bare(`a${textOf(onSlide)}`))
    expect(liveIn(template)).toEqual([])
    expect(visibleText(noteHtml(slides[0]?.note ?? ''))).toBe(bare(textOf(inNotes)))
  }), { numRuns, seed, examples: counterexamples })
}, 300_000)
