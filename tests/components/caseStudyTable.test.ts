// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import CaseStudy from '../../components/CaseStudy.vue'
import CaseStudyTable from '../../components/CaseStudyTable.vue'
import { clicksOf, mountTemplate } from './mountWith'

const components = { CaseStudy, CaseStudyTable }

const twoCases = `
  <CaseStudy who="Dropbox" what="Storage" figure="10x"><ul><li>Less memory</li></ul></CaseStudy>
  <CaseStudy who="Discord">Faster</CaseStudy>`

describe('CaseStudyTable', () => {
  it('is a table with a caption and with headers for its columns and rows', () => {
    const table = mountTemplate(`<CaseStudyTable caption="Stories">${twoCases}</CaseStudyTable>`, components)
    expect(table.element.tagName).toBe('TABLE')
    expect(table.get('caption').text()).toBe('Stories')
    expect(table.findAll('thead th').map(th => th.attributes('scope'))).toEqual(['col', 'col', 'col'])
    expect(table.findAll('tbody > tr > th').map(th => th.attributes('scope'))).toEqual(['row', 'row'])
    expect(table.findAll('tbody > tr').map(tr => [...tr.element.children].reduce((columns, cell) => columns + (cell as HTMLTableCellElement).colSpan, 0))).toEqual([3, 3])
  })

  it('has no caption where none is given', () => {
    const table = mountTemplate(`<CaseStudyTable>${twoCases}</CaseStudyTable>`, components)
    expect(table.find('caption').exists()).toBe(false)
  })

  it('names its columns in the words it is given', () => {
    const table = mountTemplate('<CaseStudyTable who-label="Wer" results-label="Was" figure-label="Zahl" />', components)
    expect(table.findAll('thead th').map(th => th.text())).toEqual(['Wer', 'Was', 'Zahl'])
  })

  it('shows the first row at once and every other one on its own click', () => {
    const table = mountTemplate(`<CaseStudyTable>${twoCases}${twoCases}</CaseStudyTable>`, components)
    expect(clicksOf(table, 'tbody > tr')).toEqual(['+0', '+1', '+1', '+1'])
  })

  it('shows all rows at once when it is not to reveal them', () => {
    const table = mountTemplate(`<CaseStudyTable at-once>${twoCases}</CaseStudyTable>`, components)
    expect(clicksOf(table, 'tbody > tr')).toEqual(['false', 'false'])
  })
})

describe('CaseStudy', () => {
  it('takes who and what as attributes', () => {
    const table = mountTemplate(`<CaseStudyTable>${twoCases}</CaseStudyTable>`, components)
    expect(table.get('.tw-case-who').text()).toBe('Dropbox')
    expect(table.get('.tw-case-what').text()).toBe('Storage')
    expect(table.get('.tw-case-results li').text()).toBe('Less memory')
    expect(table.get('.tw-case-figure').text()).toBe('10x')
  })

  it('takes them as slots, which outweigh attributes', () => {
    const table = mountTemplate(`<CaseStudyTable><CaseStudy who="plain">
      <template v-slot:who><p><strong>Figma</strong></p></template>
      <template v-slot:what><em>sync</em></template>
    </CaseStudy></CaseStudyTable>`, components)
    expect(table.get('.tw-case-who').html()).toContain('<strong>Figma</strong>')
    expect(table.get('.tw-case-who').text()).not.toContain('plain')
    expect(table.get('.tw-case-what em').text()).toBe('sync')
  })

  it('leaves out what it was not given', () => {
    const table = mountTemplate('<CaseStudyTable><CaseStudy who="npm">Done</CaseStudy></CaseStudyTable>', components)
    expect(table.find('.tw-case-what').exists()).toBe(false)
    expect(table.find('.tw-case-figure').exists()).toBe(false)
    expect(table.get('.tw-case-results').attributes('colspan')).toBe('2')
  })

  it('sets a long figure smaller', () => {
    const table = mountTemplate('<CaseStudyTable><CaseStudy who="A" figure="1 trillion" /></CaseStudyTable>', components)
    expect(table.get('.tw-case-figure').classes()).toContain('tw-case-figure-long')
  })
})
