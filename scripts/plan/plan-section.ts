import type { PhrasingContent } from 'mdast'
import type { Block } from '../model/article.ts'
import type { Section } from '../model/outline.ts'
import type { PointsSlide, SectionSlide, Slide, StatementSlide } from '../model/slide.ts'
import { asks } from './author-hand.ts'
import { base, titleOf } from './base.ts'
import { dropEnd, prose, slice } from '../text/phrasing.ts'
import { sentences } from '../text/sentences.ts'
import { numberOf, withoutNumber } from '../text/numbered.ts'
import type { PlanContext } from './context.ts'
import { candidates } from './condense/condense.ts'
import { spoken } from './notes.ts'
import { picturesWithin } from './recognisers/figure.ts'
import { recogniseCases } from './recognisers/cases.ts'
import { splitTerm } from './recognisers/terms.ts'
import { recogniserOf, recognisersFor } from './recognisers/index.ts'
import { mergeSilent } from './silent.ts'
import { titleByLead } from './titles.ts'

/** So many parts of one shape are worth an overview. */
const fewestNames = 4
const numberWords: Readonly<Record<number, string>> = { 4: 'four', 5: 'five', 6: 'six', 7: 'seven', 8: 'eight', 9: 'nine', 10: 'ten' }
/** Prose under a section's heading, up to this many words, is spoken over its divider. */
const mostDividerWords = 80

/** The slides of one top-level section: a divider, then what it says. */
export function planSection(section: Section, number: number, context: PlanContext): Slide[] {
  const cases = recogniseCases(section, section.children, context)
  const plain = { ...dividerOf(section, number), optional: true as const }
  if (section.children.length === 0 || cases) return named(section, [plain, ...planContent(section, context, cases)])
  const tail = tailOf(section)
  if (tail) return named(section, [plain, ...withHeading(section, [tail])])
  return named(section, [...planDivider(section, number, context), ...section.children.flatMap((child) => planSubsection(child, context))])
}

function planContent(section: Section, context: PlanContext, cases: Slide | undefined): Slide[] {
  const own = planBlocks(section.blocks, section, context)
  const slides = cases ? [...mergeIntro(own, cases)] : own
  return slides.length === 0 ? [empty(section)] : withHeading(section, slides)
}

/** A section of short prose that ends in a bare heading, as a place or a date may be set under what it belongs to: that is what the slide says. */
function tailOf(section: Section): StatementSlide | undefined {
  const [only, ...others] = section.children
  if (!only || others.length > 0 || only.blocks.length > 0 || only.children.length > 0 || !isShortProse(section)) return undefined
  return { ...base(section, only.headingBlock, section.blocks.flatMap(spoken), headings(only)), kind: 'statement', statement: titleOf(only) }
}

/** Whether all that stands under a heading before its parts can be said over one slide. */
function isShortProse({ blocks }: Section): boolean {
  return blocks.every(({ node }) => node.type === 'paragraph') && blocks.reduce((words, block) => words + block.words, 0) <= mostDividerWords
}

/** A statement that only leads in to the table of cases is spoken over the table. */
function mergeIntro(own: readonly Slide[], cases: Slide): Slide[] {
  const [only] = own
  if (own.length !== 1 || only?.kind !== 'statement') return [...own, cases]
  return [{ ...cases, notes: [...only.notes, ...cases.notes] }]
}

function dividerOf(section: Section, number: number): SectionSlide {
  return { ...base(section, section.headingBlock, [], headings(section)), kind: 'section', title: withoutNumber(titleOf(section)), section: section.title, number: numberOf(section.title) ?? number, lead: [] }
}

function planDivider(section: Section, number: number, context: PlanContext): Slide[] {
  const short = isShortProse(section)
  const notes = short ? section.blocks.flatMap(spoken) : []
  const paragraphs = section.blocks.flatMap(({ node }) => (node.type === 'paragraph' ? [node] : []))
  const lead = short ? candidates(paragraphs, context)[0]?.children ?? [] : []
  const divider: SectionSlide = { ...dividerOf(section, number), notes, lead }
  const names = namesOf(section, context)
  return short ? [divider, ...names] : [divider, ...planBlocks(section.blocks, section, context), ...names]
}

/** Parts that are named 'Term - gloss' are terms: together on one slide, the room sees how many there are. */
function namesOf(section: Section, { lang }: PlanContext): Slide[] {
  const terms = section.children.flatMap(({ heading }) => (heading ? splitTerm(heading.children) ?? [] : []))
  if (terms.length < fewestNames || terms.length < section.children.length) return []
  return titleByLead([empty(section), { ...base(section, section.headingBlock, [], []), kind: 'terms', wanted: true, lead: countedLead(section, terms.length, lang), terms }], lang).slice(1)
}

/** The sentence of a section's opening that says how many parts there are. */
function countedLead({ blocks }: Section, count: number, lang: string): PhrasingContent[] {
  const number = new RegExp(`^(?:${count}|${numberWords[count] ?? count})\\b`, 'i')
  for (const { node } of blocks) {
    if (node.type !== 'paragraph') continue
    const said = sentences(prose(node.children), lang).find(({ text }) => number.test(text))
    if (said) return dropEnd(slice(node.children, said.start, said.end), /[.:]\s*$/)
  }
  return []
}

function planSubsection(section: Section, context: PlanContext): Slide[] {
  const cases = recogniseCases(section, section.children, context)
  const children = cases ? [] : section.children.flatMap((child) => planSubsection(child, context))
  const own = planBlocks(section.blocks, section, context)
  const slides = cases ? mergeIntro(own, cases) : own
  if (slides.length > 0) return [...withHeading(section, slides), ...children]
  return [children.length > 0 ? overview(section) : empty(section), ...children]
}

/** A heading with nothing but parts under it lists them. */
function overview(section: Section): PointsSlide {
  const points = section.children.map((child) => ({ children: titleOf(child) }))
  return { ...base(section, section.headingBlock, [], headings(section)), ...headed(section), kind: 'points', lead: [], points }
}

/** A heading with nothing under it still stands on a slide. */
function empty(section: Section): StatementSlide {
  return { ...base(section, section.headingBlock, [], headings(section)), ...headed(section), kind: 'statement', statement: [] }
}

/** Runs the recognisers over a section's blocks; what none claims is spoken over the slide before it. */
export function planBlocks(blocks: readonly Block[], section: Section, context: PlanContext): Slide[] {
  const slides: Slide[] = []
  let at = 0
  while (at < blocks.length) {
    const found = firstRecognised(blocks, at, section, context)
    if (found) for (const slide of [...found.slides, ...picturesWithin(blocks.slice(at, at + found.used), section, context)]) slides.push(slide)
    const last = slides.at(-1)
    const skipped = found ? undefined : blocks[at]
    if (skipped && last) last.notes = [...last.notes, ...spoken(skipped)]
    at += found?.used ?? 1
  }
  return titleByLead(mergeSilent(slides), context.lang)
}

function firstRecognised(blocks: readonly Block[], at: number, section: Section, context: PlanContext) {
  const block = blocks[at]
  const [forced] = asks(block, 'kind')
  const wanted = forced ? recogniserOf[forced.kind](blocks, at, section, context) : undefined
  if (wanted) return wanted
  if (forced && block) context.warn(block, 'unknown-direction', `Unexpected kind '${forced.kind}' for a ${block.node.type}, expected one that can show it; it is shown as it would be`)
  for (const recognise of recognisersFor(block, blocks[at + 1])) {
    const found = recognise(blocks, at, section, context)
    if (found) return found
  }
  return undefined
}

function headings(section: Section): Block[] {
  return section.headingBlock ? [section.headingBlock] : []
}

/** Marks a slide as the first under its heading. */
function headed({ headingBlock }: Section): { heading?: string } {
  return headingBlock ? { heading: headingBlock.id } : {}
}

/** The first slide of a section carries its heading. */
function withHeading(section: Section, slides: readonly Slide[]): Slide[] {
  return slides.map((slide, index) => (index === 0 && section.headingBlock ? { ...slide, ...headed(section), shows: [section.headingBlock.id, ...slide.shows] } : slide))
}

function named(section: Section, slides: readonly Slide[]): Slide[] {
  return slides.map((slide) => (slide.kind === 'section' ? slide : { ...slide, section: section.title }))
}
