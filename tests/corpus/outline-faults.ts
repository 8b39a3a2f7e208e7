import type { PhrasingContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { readableMath } from '../../composables/readableMath.ts'
import { shownTitle } from '../../scripts/fit/geometry.ts'
import type { Slide } from '../../scripts/model/slide.ts'
import { plain } from '../../scripts/text/words.ts'
import type { OutlineEntry } from '../e2e/read-pdf.ts'

/**
 * What keeps the outline of a handout from being that of a talk: an entry that each slide has for itself, on stage or
 * behind the end, under its own title; and all of them in the order of the pages, each page from its top.
 * @param labels what the sections of slides behind the end begin with
 */
export function outlineFaults(slides: readonly Pick<Slide, 'kind' | 'title' | 'part' | 'section'>[], entries: readonly OutlineEntry[], { backup }: { backup: string }): string[] {
  const left = entries.map(({ title }) => spaced(title))
  const lacking = [...sectionsOf(slides, backup), ...slides.map(slide => readable(shownTitle(slide)))].filter((title) => {
    const at = left.indexOf(title)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  const unordered = entries.filter(({ page, top }, index) => {
    const before = entries[Math.max(0, index - 1)]!
    return page < before.page || (page === before.page && top > before.top + line)
  })
  return [
    ...lacking.map(title => `the handout's outline lacks the slide '${title}'`),
    ...unordered.map(({ title, page }) => `the handout's outline has '${title}' on page ${page} behind what comes later`),
    ...entries.filter(({ page }) => page === 0).map(({ title }) => `the handout's outline leads nowhere with '${title}'`),
  ]
}

/** The height of a line, points: what is left out has its place in the gap before what comes next. */
const line = 12

/** Titles of sections that no slide divides off: they have a heading and an entry besides those of their slides. */
function sectionsOf(slides: readonly Pick<Slide, 'kind' | 'title' | 'part' | 'section'>[], backup: string): string[] {
  const dividers = new Set(slides.flatMap(({ kind, title }) => (kind === 'section' ? [readable(title)] : [])))
  const sections = slides.flatMap(({ section = '' }) => (section === backup ? [] : [spaced(section.replace(`${backup}: `, ''))]))
  return [...new Set(sections)].filter(title => title !== '' && !dividers.has(title))
}

/** What a title says: formulas are read there. */
function readable(title: readonly PhrasingContent[]): string {
  const line = structuredClone({ type: 'paragraph' as const, children: [...title] })
  visit(line, 'inlineMath', (formula) => { formula.value = readableMath(formula.value) })
  return spaced(plain(line))
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
