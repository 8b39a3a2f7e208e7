// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import KeyFigure from '../../components/KeyFigure.vue'
import { drawnScale, scaleIn } from '../../composables/drawnScale'
import { figureParts, figureSize } from '../../composables/keyFigure'
import { mountTemplate } from './mountWith'

const components = { KeyFigure }

describe('KeyFigure', () => {
  it('shows the value and what it counts', () => {
    const figure = mountTemplate('<KeyFigure value="10x"><p>less memory</p></KeyFigure>', components)
    expect(figure.get('.tw-key-figure-value').text()).toBe('10x')
    expect(figure.get('.tw-key-figure-noun').text()).toBe('less memory')
  })

  it('reads a number and its unit as one text', () => {
    const figure = mountTemplate('<KeyFigure value="$1.2 billion">saved</KeyFigure>', components)
    expect(figure.get('.tw-key-figure-value').text()).toBe('$1.2 billion')
  })

  it('hides the drawing from those who listen', () => {
    const figure = mountTemplate('<KeyFigure value="70%">of bugs</KeyFigure>', components)
    expect(figure.get('.tw-key-figure-scale').attributes('aria-hidden')).toBe('true')
  })

  it('draws a multiple in blocks that can be counted, where there are not too many', () => {
    const isInBlocks = (value: string): boolean => mountTemplate(`<KeyFigure value="${value}">less memory</KeyFigure>`, components).get('.tw-key-figure-scale').classes('tw-in-blocks')
    expect(['10x', '2.5x', '90x'].map(isInBlocks)).toEqual([true, true, false])
  })

  it('draws nothing for an amount', () => {
    const figure = mountTemplate('<KeyFigure value="42 ms">a request</KeyFigure>', components)
    expect(figure.find('.tw-key-figure-scale').exists()).toBe(false)
  })
})

describe('drawnScale', () => {
  it.each([
    ['70%', { part: 0.7, against: 'whole' }],
    ['12.5 %', { part: 0.125, against: 'whole' }],
    ['10x', { part: 0.1, against: 'unit' }],
    ['2×', { part: 0.5, against: 'unit' }],
    ['~4x', { part: 0.25, against: 'unit' }],
  ])('draws %s', (value, scale) => {
    expect(drawnScale(value)).toEqual(scale)
  })

  it('draws a share of something, and no change of it', () => {
    expect(scaleIn('70% of bugs are about memory', '70%')).toEqual({ part: 0.7, against: 'whole' })
    expect(scaleIn('a dough needs 70% less yeast', '70%')).toBeUndefined()
    expect(scaleIn('it sells 3x as much', '3x')).toEqual({ part: 1 / 3, against: 'unit' })
    expect(mountTemplate('<KeyFigure value="70%" scale="none">less</KeyFigure>', components).find('.tw-key-figure-scale').exists()).toBe(false)
  })

  it.each(['0%', '340%', '1x', '1000x', '1,500x', '12,500%', '10-20%', '5 ms', 'x', ''])('does not draw %j', (value) => {
    expect(drawnScale(value)).toBeUndefined()
  })
})

describe('figureParts', () => {
  it('parts a number from a word, and only from a word', () => {
    expect(figureParts('1.2 million')).toEqual({ number: '1.2', unit: 'million' })
    expect(figureParts('99.9 %')).toEqual({ number: '99.9 %', unit: '' })
    expect(figureParts('no number')).toEqual({ number: 'no number', unit: '' })
  })

  it('sets longer figures smaller, and none under 64 px', () => {
    const widths = ['10x', '99.999%', '1,000,000', '1,000,000,000', 'a very long figure indeed']
    expect(widths.map(value => figureSize(figureParts(value)))).toEqual([208, 148, 148, 96, 64])
  })
})
