import type { List, ListItem, PhrasingContent, RootContent } from 'mdast'
import type { Arrangement } from '../../composables/arrangement.ts'
import { drawnScale, scaleIn } from '../../composables/drawnScale.ts'
import { shownAddress } from '../../composables/shownAddress.ts'
import type { Component } from '../model/nodes.ts'
import type { Case, CodeSlide, Point, Slide, SlideKind, Term } from '../model/slide.ts'
import { countClicks } from '../text/clicks.ts'
import { plain } from '../text/words.ts'

/** What a kind writes under its title, and what its layout reads from the frontmatter. */
export interface Body { layout: string, fields?: Record<string, unknown>, nodes: RootContent[] }

type Bodies = { [Kind in SlideKind]: (slide: Extract<Slide, { kind: Kind }>) => Body }

/** The columns of a layout that has several. */
const slots = ['first', 'second', 'third']

/** How each kind is written; the contract is in `README.md`. */
export const bodies: Bodies = {
  cover: ({ subtitle }) => ({ layout: 'cover', nodes: lead(subtitle) }),
  agenda: (slide) => ({ layout: 'agenda', fields: alike(slide), nodes: [list(slide.items.map(({ children }) => ({ children })), slide.start)] }),
  section: ({ number, lead: opening }) => ({ layout: 'section', fields: { number }, nodes: lead(opening) }),
  statement: ({ statement }) => ({ layout: 'statement', nodes: lead(statement) }),
  points: (slide) => ({ layout: 'points', fields: arranged(slide), nodes: [...lead(slide.lead), clicks(list(slide.points))] }),
  code: (slide) => (slide.arrangement === 'beside' ? codeBeside(slide) : codeBelow(slide)),
  comparison: ({ lead: opening, sides, arrangement, size }) => ({
    layout: 'comparison',
    fields: { ...(arrangement === 'stacked' && { stacked: true }), ...(size === 'codeSmall' && { small: true }) },
    nodes: [...lead(opening), ...sides.flatMap(({ label, code }, index): RootContent[] => [{ type: 'slotMarker', name: slots[index] ?? '' }, ...lead(label), { ...code, meta: null }])],
  }),
  groups: (slide) => ({
    layout: slide.layout,
    fields: { ...(slide.size && { size: slide.size }), ...(slide.groups.some(({ mark }) => mark) && { marks: slide.groups.map(({ mark }) => mark ?? '') }) },
    nodes: [...lead(slide.lead), ...slide.groups.flatMap(({ label, points }, index): RootContent[] => [{ type: 'slotMarker', name: slots[index] ?? '' }, ...lead(label), clicks(list(points))])],
  }),
  table: (slide) => ({ layout: 'table', fields: { ...large(slide), ...(slide.columns && { columns: slide.columns }) }, nodes: [...lead(slide.lead), slide.table] }),
  cases: ({ title, cases, heads, size }) => ({ layout: 'cases', nodes: [component('CaseStudyTable', { caption: plain(title), ...heads, ...(size && { [size]: '' }) }, cases.map(caseStudy))] }),
  terms: (slide) => ({ layout: 'terms', fields: alike(slide), nodes: [...lead(slide.lead), component('TermList', revealed(slide), slide.terms.map(term))] }),
  timeline: (slide) => ({ layout: 'timeline', fields: alike(slide), nodes: [...lead(slide.lead), component('TermList', {}, slide.events.map(term))] }),
  steps: (slide) => ({ layout: 'steps', fields: arranged(slide), nodes: [...lead(slide.lead), clicks(list(slide.steps, slide.start))] }),
  figure: ({ image, caption }) => ({ layout: 'figure', nodes: [paragraph([image]), ...lead(caption)] }),
  diagram: (slide) => ({ layout: 'diagram', nodes: [...lead(slide.lead), component('Diagram', {}, [{ ...slide.code, meta: null }])] }),
  quote: ({ quote, attribution }) => ({ layout: 'quote', nodes: [quote, ...lead(attribution)] }),
  'key-figure': ({ value, of }) => ({ layout: 'key-figure', nodes: [component('KeyFigure', { value, ...(drawnScale(value) && !scaleIn(plain(of), value) && { scale: 'none' }) }, [paragraph(of)])] }),
  content: (slide) => ({ layout: 'content', fields: slide.size ? { size: slide.size } : {}, nodes: slide.content }),
  summary: ({ points }) => ({ layout: 'summary', nodes: [list(points)] }),
  closing: ({ url, author }) => ({
    layout: 'closing',
    fields: { ...(url !== undefined && { url }), ...(author !== undefined && { author }) },
    nodes: url === undefined ? [] : [paragraph([{ type: 'link', url, children: [{ type: 'text', value: shownAddress(url) }] }])],
  }),
}

function codeBelow(slide: CodeSlide): Body {
  return { layout: 'code', fields: codeSize(slide), nodes: [...lead(slide.lead), fence(slide)] }
}

function codeBeside(slide: CodeSlide): Body {
  const text: RootContent[] = [...lead(slide.lead), ...(slide.points.length > 0 ? [list(slide.points)] : [])]
  return { layout: 'code-beside', fields: codeSize(slide), nodes: [...text, { type: 'slotMarker', name: 'code' }, fence(slide)] }
}

function fence({ code, steps, firstLine, numbered, notes }: CodeSlide): RootContent {
  const said = notes.some(({ node }) => countClicks(node) > 0)
  // Steps of which nobody speaks end with the whole listing in the light.
  const ranges = [...steps.map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`)), ...(steps.length > 0 && !said ? ['all'] : [])]
  const numbering = numbered ? `{lines:true,startLine:${firstLine}}` : ''
  const stepping = ranges.length > 0 ? `{${ranges.join('|')}}` : numbering && '{*}'
  const meta = `${stepping}${numbering}`
  return { ...code, meta: meta === '' ? null : meta }
}

function codeSize({ size }: CodeSlide): Record<string, unknown> {
  return { code: {}, codeTight: { tight: true }, codeSmall: { small: true } }[size]
}

function arranged({ arrangement }: { arrangement?: Arrangement }): Record<string, unknown> {
  return arrangement ? { arrangement } : {}
}

/** What a layout would set as large as it fits is set alike on all slides of one list. */
function alike({ alike: isAlike }: { alike?: true }): Record<string, unknown> {
  return isAlike ? { alike: true } : {}
}

function large({ large: isLarge }: { large?: true }): Record<string, unknown> {
  return isLarge ? { large: true } : {}
}

function lead(children: PhrasingContent[]): RootContent[] {
  return children.length === 0 ? [] : [paragraph(children)]
}

function paragraph(children: PhrasingContent[]) {
  return { type: 'paragraph' as const, children }
}

function list(points: readonly Point[], start?: number): List {
  return { type: 'list', ordered: start !== undefined, ...(start !== undefined && { start }), spread: false, children: points.map(item) }
}

function item({ children, list: nested, checked }: Point): ListItem {
  return { type: 'listItem', spread: false, ...(checked !== undefined && { checked }), children: [paragraph(children), ...(nested ? [nested] : [])] }
}

/** Terms come one by one where the notes say when. */
function revealed({ notes }: Slide): Record<string, string> {
  return notes.some(({ node }) => countClicks(node) > 0) ? {} : { 'at-once': '' }
}

function component(name: string, attributes: Record<string, string>, children: Component['children']): Component {
  return { type: 'component', name, attributes, children }
}

function clicks(child: List): Component {
  return component('v-clicks', {}, [child])
}

/** Plain text is an attribute, formatted text a slot. */
function named(name: string, children: PhrasingContent[]): { attributes: Record<string, string>, slots: Component[] } {
  const isPlain = children.every((child) => child.type === 'text')
  return isPlain ? { attributes: { [name]: plain(children) }, slots: [] } : { attributes: {}, slots: [component('template', { [`v-slot:${name}`]: '' }, [paragraph(children)])] }
}

function caseStudy({ who, what, results, figure }: Case): Component {
  const [first, second] = [named('who', who), named('what', what)]
  const attributes = { ...first.attributes, ...second.attributes, ...(figure !== undefined && { figure }) }
  return component('CaseStudy', attributes, [...first.slots, ...second.slots, list(results.map((children) => ({ children })))])
}

function term({ name, gloss }: Term): Component {
  const { attributes, slots } = named('name', name)
  return component('Term', attributes, [...slots, paragraph(gloss)])
}
