import type { List, Paragraph, PhrasingContent } from 'mdast'
import type { Block } from '../../model/article.ts'
import type { Section } from '../../model/outline.ts'
import type { Case, CasesSlide, Note, TableHeads } from '../../model/slide.ts'
import { capitalise, dropEnd, flat, prose, slice, trim } from '../../text/phrasing.ts'
import { sentences } from '../../text/sentences.ts'
import { result as asResult } from '../../text/quantities.ts'
import { countWords } from '../../text/words.ts'
import { base } from '../base.ts'
import { rulesFor } from '../../text/shortening-rules.ts'
import type { PlanContext } from '../context.ts'
import { isBalanced } from '../../text/balance.ts'
import { listWithClicks, spoken } from '../notes.ts'
import { itemText, paragraph } from './items.ts'
import { splitTerm } from './terms.ts'

/** Fewer siblings than this are no table. */
const fewest = 3
/** A cell of more words is no cell; a clause that says what came of it may be a little longer than a sentence. */
const mostSentenceWords = 12
const mostCellWords = 14
const mostListItems = 4
const mostSpokenWords = 120

/**
 * Sibling sections of one shape - 'Dropbox - Storage Infrastructure' and so on, each a few sentences or a short list -
 * as the rows of one table. Nothing when a single sibling breaks the shape.
 */
export function recogniseCases(parent: Section, siblings: readonly Section[], context: PlanContext): CasesSlide | undefined {
  if (siblings.length < fewest) return undefined
  const rows = siblings.map((section) => rowOf(section, context))
  const cases = rows.flatMap((row) => row ?? [])
  if (cases.length < siblings.length) return undefined
  const notes = siblings.flatMap((section, index) => notesOf(section, index))
  return { ...base(parent, siblings[0]?.headingBlock, notes, siblings.flatMap(({ headingBlock }) => headingBlock ?? [])), kind: 'cases', cases, heads: headsFor(context) }
}

function headsFor({ lang, labels }: PlanContext): TableHeads {
  return lang.startsWith('en') ? {} : { 'who-label': labels.who, 'results-label': labels.results, 'figure-label': labels.figure }
}

function rowOf(section: Section, context: PlanContext): Case | undefined {
  const name = section.heading && splitTerm(section.heading.children)
  const fits = section.children.length === 0 && section.blocks.length > 0
    && section.blocks.every(isCellMaterial)
    && section.blocks.reduce((sum, block) => sum + block.words, 0) <= mostSpokenWords
  if (!name || !fits || !section.headingBlock) return undefined
  const results = resultsOf(section, context)
  const figure = results.map((result) => asResult.exec(flat(result))?.[0]).find((found) => found !== undefined)
  return results.length === 0 ? undefined : { heading: section.headingBlock.id, who: name.name, what: name.gloss, results, ...(figure !== undefined && { figure }) }
}

function isCellMaterial({ node }: Block): boolean {
  return node.type === 'paragraph' || (node.type === 'list' && node.children.length <= mostListItems
    && node.children.every((item) => item.children.length === 1))
}

/** The items of the section's list; without one, the clause of its prose that says most. */
function resultsOf(section: Section, context: PlanContext): PhrasingContent[][] {
  const list = section.blocks.map(({ node }) => node).find((node): node is List => node.type === 'list')
  if (list) return list.children.map((item) => dropEnd(itemText(item), /\.\s*$/))
  const prose = section.blocks.flatMap(({ node }) => (node.type === 'paragraph' ? [node] : []))
  const clauses = prose.flatMap((node) => clausesOf(node, context.lang))
  const heading = new Set(section.title.toLowerCase().match(/[\p{L}\p{N}]+/gu))
  const scored = clauses.map((clause) => ({ clause, score: novelty(flat(clause), heading) }))
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), { clause: [] as PhrasingContent[], score: -1 })
  return best.clause.length === 0 ? [] : [capitalise(best.clause)]
}

/** Sentences, and where they are too long for a cell, the clauses between their commas. */
function clausesOf(node: Paragraph, lang: string): PhrasingContent[][] {
  const text = prose(node.children)
  const opener = rulesFor(lang)?.orphans
  return sentences(text, lang).flatMap((sentence) => {
    const whole = cut(node, sentence.start, sentence.end)
    if (countWords(flat(whole), lang) <= mostSentenceWords) return opener?.test(flat(whole)) ? [] : [whole]
    return clauseSpans(sentence.text).map(({ start, end }) => cut(node, sentence.start + start, sentence.start + end))
  }).filter((clause) => fitsCell(flat(clause), lang, opener))
}

function fitsCell(text: string, lang: string, opener: RegExp | undefined): boolean {
  const count = countWords(text, lang)
  return count >= 3 && count <= mostCellWords && isBalanced(text) && !opener?.test(text)
}

function clauseSpans(text: string): Array<{ start: number, end: number }> {
  const commas = [...text.matchAll(/[,;]\s+(?:and\s+|particularly\s+|especially\s+|mostly\s+)?/g)]
  const starts = [0, ...commas.map((comma) => comma.index + comma[0].length)]
  return starts.map((start, index) => ({ start, end: commas[index]?.index ?? text.length }))
}

function cut(node: Paragraph, start: number, end: number): PhrasingContent[] {
  return trim(dropEnd(slice(node.children, start, end), /(?<![.\s])[.\s]+$/))
}

/** Words that the row's heading does not say already; numbers count three times. */
function novelty(text: string, heading: ReadonlySet<string>): number {
  const found = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const fresh = new Set(found.filter((word) => !heading.has(word) && word.length > 3))
  return fresh.size + 3 * found.filter((word) => /\d/.test(word)).length
}

/** Who is spoken of, then the section whole; a click before every row but the first. */
function notesOf(section: Section, index: number): Note[] {
  const [first, ...rest] = section.blocks
  if (!first) return []
  if (index === 0) return section.blocks.flatMap(spoken)
  const { node } = first
  const opened: Note['node'] = node.type === 'paragraph'
    ? { ...node, children: [{ type: 'click' }, { type: 'text', value: ' ' }, ...node.children] }
    : node.type === 'list' ? firstItemClicked(node) : paragraph([])
  return [{ node: opened, block: first.id }, ...rest.flatMap(spoken)]
}

function firstItemClicked(list: List): List {
  const [first, ...rest] = list.children
  return { ...list, children: [...listWithClicks({ ...list, children: first ? [first] : [] }).children, ...rest] }
}
