import { describe, expect, it } from 'vitest'
import { drawnWords, flowSentence, flowSteps, sizeOfWords } from '../../composables/diagramFlow.ts'

const nodes = [{ id: 'A', label: 'Order' }, { id: 'B', label: 'Enough flour?' }, { id: 'C', label: 'Bake' }, { id: 'D' }]
const arrow = { arrowTypeStart: 'none', arrowTypeEnd: 'arrow_point' }

describe('a flowchart in words', () => {
  it('says of each step where it leads, by which line', () => {
    const edges = [{ start: 'A', end: 'B', ...arrow }, { start: 'B', end: 'C', label: 'yes', ...arrow }, { start: 'B', end: 'A', label: 'no', arrowTypeEnd: 'arrow_open' }, { start: 'C', end: 'B', arrowTypeStart: 'arrow_point', arrowTypeEnd: 'arrow_point' }]
    expect(flowSteps({ nodes, edges })).toEqual([
      { name: 'Order', targets: [{ sign: '→', word: '', name: 'Enough flour?' }] },
      { name: 'Enough flour?', targets: [{ sign: '→', word: 'yes', name: 'Bake' }, { sign: '–', word: 'no', name: 'Order' }] },
      { name: 'Bake', targets: [{ sign: '↔', word: '', name: 'Enough flour?' }] },
      // A step that nothing leads to is shown too.
      { name: 'D', targets: [] },
    ])
  })

  it('is read out step by step', () => {
    expect(flowSentence([{ name: 'Order', targets: [{ sign: '→', word: '', name: 'Enough flour?' }] }, { name: 'Enough flour?', targets: [{ sign: '→', word: 'yes', name: 'Bake' }, { sign: '→', word: 'no', name: 'Call' }] }, { name: 'Alone', targets: [] }]))
      .toBe('Order → Enough flour?; Enough flour? yes → Bake, no → Call; Alone')
  })

  it('is not told where words would be left out, and tells of no line that nobody sees', () => {
    expect(flowSteps({ nodes: [...nodes, { id: 'G', label: 'Night', isGroup: true }], edges: [] })).toBeUndefined()
    expect(flowSteps({ nodes: nodes.slice(0, 2), edges: [{ start: 'A', end: 'B', stroke: 'invisible', ...arrow }] })?.map(({ targets }) => targets)).toEqual([[], []])
  })

  it('has the words as they are drawn', () => {
    expect(['two<br/>lines', '`**Mix** well`', 'a ﬂ°quot¶ßbﬂ°quot¶ß', 'ﬂ°°35¶ß1', 'x &lt; 3'].map(drawnWords)).toEqual(['two lines', 'Mix well', 'a "b"', '#1', 'x < 3'])
  })

  it('is set as large as it fits, and not at all where it is too much', () => {
    const steps = (count: number): Parameters<typeof sizeOfWords>[0] => Array.from({ length: count }, () => ({ name: 'Mix the dough', targets: [{ sign: '→', word: '', name: 'Has it risen?' }] }))
    expect([6, 7, 8, 9, 20].map(count => sizeOfWords(steps(count), 'Title', ''))).toEqual([30, 24, 20, undefined, undefined])
  })
})
