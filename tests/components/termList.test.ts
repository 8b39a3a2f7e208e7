// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import Term from '../../components/Term.vue'
import TermList from '../../components/TermList.vue'
import { clicksOf, mountTemplate } from './mountWith'

const components = { Term, TermList }

const twoTerms = `
  <Term name="Owner"><p>Frees a value</p></Term>
  <Term><template v-slot:name><code>&amp;mut</code></template>Writes</Term>`

describe('TermList', () => {
  it('is a description list of pairs', () => {
    const list = mountTemplate(`<TermList>${twoTerms}</TermList>`, components)
    expect(list.element.tagName).toBe('DL')
    expect(list.findAll('dl > div > dt').map(dt => dt.text())).toEqual(['Owner', '&mut'])
    expect(list.findAll('dl > div > dd').map(dd => dd.text())).toEqual(['Frees a value', 'Writes'])
  })

  it('keeps the formatting of a name that is a slot', () => {
    const list = mountTemplate(`<TermList>${twoTerms}</TermList>`, components)
    expect(list.get('dt code').text()).toBe('&mut')
  })

  it('reveals each pair on its own click', () => {
    const list = mountTemplate(`<TermList>${twoTerms}</TermList>`, components)
    expect(clicksOf(list, '.tw-term')).toEqual(['+1', '+1'])
  })

  it('shows all pairs at once when it is not to reveal them', () => {
    const list = mountTemplate(`<TermList at-once>${twoTerms}</TermList>`, components)
    expect(clicksOf(list, '.tw-term')).toEqual(['false', 'false'])
  })

  it('lets a term stand alone', () => {
    const list = mountTemplate('<dl><Term name="Owner">Frees</Term></dl>', components)
    expect(clicksOf(list, '.tw-term')).toEqual(['false'])
  })
})
