// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { artwork } from '../../composables/artwork'
import { besideSplit } from '../../composables/besideSplit'
import { labelCells } from '../../composables/cellLabels'
import { fitsLargeType } from '../../composables/wholeWords'
import { coverTags } from '../../composables/coverTags'
import { largerCodeSize, listingSize } from '../../composables/codeSize'
import { languageName, nameLanguage } from '../../composables/nameLanguage'
import { isNumericColumn, markNumericColumns } from '../../composables/numericColumns'
import { shownAddress } from '../../composables/shownAddress'
import { needsTwoColumns } from '../../composables/agendaColumns'
import { areLargestCells, linesOfRows } from '../../composables/tableSize'
import { stopsOf } from '../../composables/whereabouts'

describe('artwork', () => {
  const size = { columns: 3, rows: 6, side: 92, lines: 5 }

  it('is the same for the same title, and another for another', () => {
    expect(artwork('Why Rust?', size)).toEqual(artwork('Why Rust?', size))
    expect(artwork('Why Rust?', size)).not.toEqual(artwork('Why Go?', size))
  })

  it('fills every tile', () => {
    const tiles = artwork('Why Rust?', size)
    expect(tiles).toHaveLength(18)
    expect(tiles.every(tile => tile.line !== '' && !tile.line.includes('NaN'))).toBe(true)
  })
})

describe('coverTags', () => {
  it('are the first four, of a list or of a text with commas', () => {
    expect([coverTags(['rye', ' oats ', '', 'spelt', 'maize', 'millet']), coverTags('rye, oats'), coverTags(undefined)]).toEqual([['rye', 'oats', 'spelt', 'maize'], ['rye', 'oats'], []])
  })
})

describe('code', () => {
  it('counts lines and columns, tabs as two', () => {
    expect(listingSize('\tab\nabc\n')).toEqual({ lines: 2, columns: 4 })
  })

  it('grows short listings only', () => {
    const room = { width: 868, height: 365 }
    expect(largerCodeSize({ lines: 4, columns: 40 }, room)).toBe(28)
    expect(largerCodeSize({ lines: 8, columns: 55 }, room)).toBe(24)
    expect(largerCodeSize({ lines: 10, columns: 40 }, room)).toBe(20)
    expect(largerCodeSize({ lines: 4, columns: 75 }, room)).toBeUndefined()
    expect(largerCodeSize({ lines: 14, columns: 20 }, room)).toBeUndefined()
  })

  it('leaves to the text what a listing in its size does not need', () => {
    const sentences = ['Count the folds', 'The rest is counted in minutes']
    expect(besideSplit({ lines: 10, columns: 52 }, sentences)).toEqual({ width: 263, large: false })
    expect(besideSplit({ lines: 10, columns: 38 }, sentences)).toEqual({ width: 360, large: true })
    expect(besideSplit({ lines: 10, columns: 10 }, sentences)).toEqual({ width: 412, large: true })
    expect(besideSplit({ lines: 10, columns: 10 }, Array.from({ length: 5 }, () => 'A sentence that goes on over a second line of its column'))).toEqual({ width: 412, large: false })
  })

  it('names languages as people do, and plain text not at all', () => {
    expect(['ts', 'cpp', 'zig', 'text', ''].map(languageName)).toEqual(['TypeScript', 'C++', 'Zig', undefined, undefined])
  })

  it('reads the language from the listing', () => {
    const root = document.createElement('div')
    root.innerHTML = '<div class="slidev-code-wrapper"><pre><code class="language-rust"></code></pre></div>'
    nameLanguage(root)
    expect((root.firstElementChild as HTMLElement).dataset.language).toBe('Rust')
  })
})

describe('numeric columns', () => {
  it.each([
    [['42 s', '3 s', '-'], true],
    [['118,000', '96,400'], true],
    [['-90%', '+4.1 %'], true],
    [['$12', '€3.50'], true],
    [['10x', '3 GB/s'], true],
    [['none', '3'], false],
    [['3 people came', '4'], false],
    [['-', '-'], false],
    [[], false],
  ])('%j: %s', (cells, expected) => {
    expect(isNumericColumn(cells)).toBe(expected)
  })

  it('marks head and body', () => {
    const root = document.createElement('div')
    root.innerHTML = '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>x</td><td>1</td></tr></tbody></table>'
    markNumericColumns(root)
    expect([...root.querySelectorAll('.tw-numeric')].map(cell => cell.textContent)).toEqual(['B', '1'])
  })
})

describe('labelCells', () => {
  it('tells every cell but the first what heads its column', () => {
    const root = document.createElement('div')
    root.innerHTML = '<table><thead><tr><th>A</th><th>B</th><th></th></tr></thead><tbody><tr><td>x</td><td>1</td><td>2</td></tr></tbody></table>'
    labelCells(root)
    expect([...root.querySelectorAll<HTMLElement>('td')].map(cell => cell.dataset.label)).toEqual([undefined, 'B', undefined])
  })
})

describe('stopsOf', () => {
  const slides = [{}, { section: 'Flour', number: 1 }, { section: 'Flour', number: 1 }, { section: 'Water', number: 2 }, { section: 'Left over', number: 3, backup: true }]

  it('lists the sections on stage and marks the one that begins', () => {
    expect(stopsOf(slides, 2)).toEqual([{ number: 1, title: 'Flour', current: false }, { number: 2, title: 'Water', current: true }])
  })

  it('lists nothing where the divider is no section of the talk, or the only one', () => {
    expect(stopsOf(slides, 9)).toEqual([])
    expect(stopsOf(slides.slice(0, 2), 1)).toEqual([])
  })

  it('lists the sections around the current one where there are many, and cuts long titles at a word', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({ section: `Section ${index + 1} whose title is longer than a list can hold in one line`, number: index + 1 }))
    const stops = stopsOf(many, 10)
    expect(stops.map(({ number }) => number)).toEqual([6, 7, 8, 9, 10, 11, 12, 13])
    expect(stops[0]?.title).toBe('Section 6 whose title is longer than a list can…')
    expect(stops.map(({ more }) => more).filter(Boolean)).toEqual(['before', 'after'])
    expect(stopsOf(many, 20).map(({ number }) => number)).toEqual([13, 14, 15, 16, 17, 18, 19, 20])
    expect(stopsOf(many, 20).flatMap(({ number, more }) => (more ? [`${more} ${number}`] : []))).toEqual(['before 13'])
  })
})

describe('needsTwoColumns', () => {
  const flour = { text: 'Flour', lines: 1 }
  const long = { text: 'A title that takes more than the one line that it would have in the one column', lines: 1 }
  const times = (count: number, entry = flour): typeof flour[] => Array.from({ length: count }, () => entry)

  it('sets up to eight short entries of an agenda in one column', () => {
    expect(needsTwoColumns(times(8))).toBe(false)
    expect(needsTwoColumns([...times(6), long])).toBe(true)
    expect(needsTwoColumns([...times(6), { ...flour, lines: 2 }])).toBe(true)
    expect(needsTwoColumns(times(9))).toBe(true)
    expect(needsTwoColumns([long])).toBe(false)
  })
})

describe('linesOfRows', () => {
  it('gives a row the lines of its longest cell', () => {
    const short = ['Flat loaf', 'Too long in the warm']
    const long = ['Dense crumb', 'Small, even holes, and a gummy line that runs along the bottom of every slice']
    expect(linesOfRows([short, short], 'usual')).toBe(2)
    expect(linesOfRows([short, long], 'usual')).toBe(3)
    expect(linesOfRows([short, long], 'largest')).toBeGreaterThan(linesOfRows([short, long], 'usual'))
    expect(linesOfRows([[]], 'usual')).toBe(1)
  })
})

describe('areLargestCells', () => {
  it('takes a table that is no more than a few words', () => {
    expect(areLargestCells([['Cake', '8 %'], ['Bread', '13 %']], 0)).toBe(true)
    expect(areLargestCells([['Cake', '8 %'], ['Bread', '13 %']], 120)).toBe(false)
    expect(areLargestCells(Array.from({ length: 5 }, () => ['Cake', '8 %']), 0)).toBe(false)
    expect(areLargestCells([['Cake', 'as much as a small loaf of bread takes']], 0)).toBe(false)
    expect(areLargestCells([['Cake', '1', '2', '3']], 0)).toBe(false)
  })
})

describe('shownAddress', () => {
  it('says an address as people do, and of one that nobody would type its host', () => {
    expect(shownAddress('https://www.example.org/rye/')).toBe('example.org/rye')
    expect(shownAddress('https://example.org/2026/11/what-forty-bakers-learned-from-rye?ref=talk')).toBe('example.org')
  })
})

it('a word that no line of large type holds is told from others', () => {
  expect(['Performance', 'Interoperabilitätsrahmen', 'Buffer.from'].map(fitsLargeType)).toEqual([true, false, true])
  expect(fitsLargeType('Buffer.from/Buffer.alloc')).toBe(false)
})
