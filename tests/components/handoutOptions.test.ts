import { describe, expect, it } from 'vitest'
import { queryOf, readHandoutWishes, wishesOf } from '../../composables/handoutOptions'
import { handoutLayouts, papers, sheetOf, sheetsOf } from '../../composables/handoutSheet'

describe('readHandoutWishes', () => {
  it('prints all slides with their notes on A4 where nothing is wished for', () => {
    expect(readHandoutWishes({}, 3).options).toEqual({ layout: { kind: 'flow', name: 'notes', frames: 'shown' }, paper: papers[0], ink: 'full', notes: 'yes', range: [1, 2, 3] })
  })

  it('understands every wish', () => {
    const { options } = readHandoutWishes({ layout: '3-lines', paper: 'letter', ink: 'saver', notes: 'no', range: '8, 2-4,3' }, 8)
    expect(options).toMatchObject({ layout: { name: '3-lines', rows: 3, lines: 'beside' }, paper: { name: 'letter' }, ink: 'saver', notes: 'no', range: [2, 3, 4, 8] })
  })

  it.each([
    [{ layout: '5' }, 'layout'],
    [{ layout: 'constructor' }, 'layout'],
    [{ paper: 'a5' }, 'a4, letter'],
    [{ ink: '' }, 'ink'],
    [{ notes: 'maybe' }, 'yes, no'],
    [{ range: '' }, '2-5,8'],
    [{ range: '5-2' }, '2-5,8'],
    [{ range: '0' }, '2-5,8'],
    [{ range: '2-' }, '2-5,8'],
    [{ range: '1-9' }, 'the deck has 8 slides'],
    [{ range: '99999999999' }, '2-5,8'],
    [{ layout: 'text', notes: 'no' }, 'notes alone'],
  ])('says in one line what is wrong with %j', (wishes, named) => {
    const { problem = '' } = readHandoutWishes(wishes, 8)
    expect(problem).toContain(named)
    expect(problem).not.toContain('\n')
  })
})

describe('the address of the handout', () => {
  it('carries the wishes before or behind its #', () => {
    expect(wishesOf({ search: '?layout=4&other=1', hash: '#slide-2' })).toEqual({ layout: '4' })
    expect(wishesOf({ search: '', hash: '#/handout?layout=3-lines&range=2-5' })).toEqual({ layout: '3-lines', range: '2-5' })
  })

  it('is read as it was written', () => {
    const wishes = { layout: '6-lines', range: '2-5,8', notes: 'no' }
    expect(wishesOf({ search: queryOf(wishes), hash: '' })).toEqual(wishes)
    expect(queryOf({ layout: undefined })).toBe('')
  })
})

describe('sheetOf', () => {
  const cases = papers.flatMap(paper => handoutLayouts.map(layout => [paper.name, layout.name, paper, layout] as const))

  it.each(cases)('on %s, the layout %s fits its page', (_paper, _layout, paper, layout) => {
    const { width, height, columns, rows, gap, frame, lines } = sheetOf(layout, paper)
    const beside = layout.kind === 'grid' && layout.lines === 'beside' ? frame + gap : 0
    expect(columns * (frame + beside) + (columns - 1) * gap).toBeLessThanOrEqual(width)
    expect(rows * (frame * 552 / 980 + 6) + (rows - 1) * gap).toBeLessThan(height)
    expect(lines >= 3).toBe(layout.name.endsWith('-lines'))
  })

  it('draws a slide as wide as its frame', () => {
    expect(sheetOf(handoutLayouts[0]!, papers[0]!)).toMatchObject({ width: 176, frame: 120, scale: expect.closeTo(120 / 25.4 * 96 / 980) })
  })
})

it('shares slides out over pages', () => {
  expect(sheetsOf([1, 2, 3, 4, 5], { columns: 1, rows: 2 })).toEqual([[1, 2], [3, 4], [5]])
})
