// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { arrange, arrangeList } from '../../composables/arrangement'

const wanted = ['lines', 'columns', 'cells', 'rows'] as const
const steps = ['columns', 'cells', 'rows'] as const

function shape(items: number[], change: { longestWord?: number, nested?: number[], blocks?: boolean, tasks?: boolean, taken?: number } = {}) {
  return { items, longestWord: 8, nested: [], blocks: false, tasks: false, taken: 0, ...change }
}

describe('arrange', () => {
  it('sets a few words large', () => {
    expect(arrange(shape([13, 20, 22]), wanted)).toBe('lines')
  })

  it('sets up to three phrases side by side', () => {
    expect(arrange(shape([40, 60, 50]), steps)).toBe('columns')
  })

  it('does not squeeze long words into columns', () => {
    expect(arrange(shape([40, 60, 50], { longestWord: 20 }), steps)).toBe('rows')
  })

  it('gives up to four sentences the size of a title', () => {
    expect(arrange(shape([60, 70]), wanted)).toBe('lines')
    expect(arrange(shape([60, 70, 20, 30]), wanted)).toBe('lines')
    expect(arrange(shape([60, 60, 60, 60]), wanted)).not.toBe('lines')
    expect(arrange(shape([60, 20, 20, 20, 20]), wanted)).not.toBe('lines')
  })

  it('sets six short items as cells', () => {
    expect(arrange(shape([10, 10, 10, 10, 10, 10]), wanted)).toBe('cells')
  })

  it('falls back to the list where nothing is sure to hold', () => {
    expect(arrange(shape([200, 200, 200]), wanted)).toBe('list')
    expect(arrange(shape([90, 90, 90], { taken: 120 }), wanted)).toBe('list')
    expect(arrange(shape([10, 10], { blocks: true }), wanted)).toBe('list')
    expect(arrange(shape([]), wanted)).toBe('list')
  })

  it('sets a list with lists in it larger where both have the room, and never otherwise than as a list', () => {
    expect(arrange(shape([10, 10, 10], { nested: [12, 12, 12, 12, 12] }), [...wanted, 'large'])).toBe('large')
    expect(arrange(shape([10, 10, 10], { nested: Array.from({ length: 9 }, () => 12) }), [...wanted, 'large'])).toBe('list')
    expect(arrange(shape([10, 10], { nested: [12] }), wanted)).toBe('list')
  })

  it('keeps a task and its box on one line', () => {
    expect(arrange(shape([10, 10, 10, 10, 10, 10], { tasks: true }), wanted)).not.toBe('cells')
    expect(arrange(shape([10, 10, 10], { tasks: true }), wanted)).toBe('lines')
  })

  it('takes only what the layout wants', () => {
    expect(arrange(shape([13, 20, 22]), ['rows'])).toBe('rows')
  })
})

describe('arrangeList', () => {
  function slide(html: string): HTMLElement {
    const root = document.createElement('div')
    root.innerHTML = html
    return root
  }

  it('marks the list that is the slide\'s own child', () => {
    const root = slide('<h1>Title</h1><ul><li>Freeze</li><li>Copy</li></ul>')
    arrangeList(root, wanted)
    expect(root.querySelector('ul')?.dataset.arrangement).toBe('lines')
  })

  it('keeps lists with task boxes or lists in them plain', () => {
    const root = slide('<h1>Title</h1><ul><li>Freeze<ul><li>all</li></ul></li></ul>')
    arrangeList(root, wanted)
    expect(root.querySelector('ul')?.dataset.arrangement).toBe('list')
  })

  it('counts a formula once, though the document has it three times', () => {
    const formula = '<span class="katex"><span class="katex-mathml"><math><mi>way</mi><semantics><annotation>way[1]</annotation></semantics></math></span><span class="katex-html">way[1]</span></span>'
    const root = slide(`<h1>Title</h1><ul><li>The array <b>${formula}</b> holds ${'x'.repeat(62)}</li></ul>`)
    arrangeList(root, ['lines'])
    expect(root.querySelector('ul')?.dataset.arrangement).toBe('lines')
  })

  it('counts an ideograph as two letters', () => {
    const root = slide(`<h1>Title</h1><ul><li>${'\u5b57'.repeat(50)}</li></ul>`)
    arrangeList(root, ['lines'])
    expect(root.querySelector('ul')?.dataset.arrangement).toBe('list')
  })
})
