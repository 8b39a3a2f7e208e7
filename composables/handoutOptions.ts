import type { HandoutLayout, Paper } from './handoutSheet.ts'
import { handoutLayouts, papers } from './handoutSheet.ts'

/** How a handout is wanted, as words: the query of the page, or the flags of the command. */
export interface HandoutWishes {
  /** Name of a layout; `notes` when absent. */
  layout?: string | undefined
  /** Name of a paper; `a4` when absent. */
  paper?: string | undefined
  /** `full`, or `saver` for no dark or coloured grounds. */
  ink?: string | undefined
  /** Numbers of slides, such as `2-5,8`; all of them when absent. */
  range?: string | undefined
  /** `yes`, or `no` for slides without what is said over them. */
  notes?: string | undefined
}

/** How a handout is printed. */
export interface HandoutOptions {
  layout: HandoutLayout
  paper: Paper
  ink: 'full' | 'saver'
  /** Numbers of the slides that are printed, rising. */
  range: number[]
  notes: 'yes' | 'no'
}

/** Wishes that were understood, or what is wrong with them in one line. */
export type HandoutReading = { options: HandoutOptions, problem?: undefined } | { options?: undefined, problem: string }

/** What may be wished for by name, the usual first. */
const choices = {
  layout: handoutLayouts.map(({ name }) => name),
  paper: papers.map(({ name }) => name),
  ink: ['full', 'saver'],
  notes: ['yes', 'no'],
} as const satisfies Partial<Record<keyof HandoutWishes, readonly string[]>>

/**
 * Reads how a handout is wanted. Never throws.
 * @param wishes what is asked for, by name
 * @param total how many slides the deck has
 */
export function readHandoutWishes(wishes: HandoutWishes, total: number): HandoutReading {
  const problem = handoutProblem(wishes) ?? beyondDeck(wishes.range, total)
  if (problem !== undefined) return { problem }
  const { layout = 'notes', paper = 'a4', ink = 'full', notes = 'yes', range } = wishes
  return {
    options: {
      layout: named(handoutLayouts, layout), paper: named(papers, paper), ink: ink as HandoutOptions['ink'], notes: notes as HandoutOptions['notes'],
      range: range === undefined ? Array.from({ length: total }, (_, index) => index + 1) : slidesIn(range),
    },
  }
}

function named<Item extends { name: string }>(items: readonly Item[], name: string): Item {
  return items.find(item => item.name === name)!
}

/** What is wrong with some wishes, whatever the deck; nothing where they can be met. */
export function handoutProblem(wishes: HandoutWishes): string | undefined {
  for (const [name, allowed] of Object.entries(choices)) {
    const value = wishes[name as keyof typeof choices]
    if (value !== undefined && !(allowed as readonly string[]).includes(value)) return `the ${name} of a handout is one of ${allowed.join(', ')}, not '${value}'`
  }
  if (wishes.range !== undefined && !isRange(wishes.range)) return `a range is slide numbers such as 2-5,8, not '${wishes.range}'`
  if (wishes.layout === 'text' && wishes.notes === 'no') return 'a handout of the notes alone cannot be printed without them'
  return undefined
}

/** The wishes in a page's address, be they before or behind its `#`. */
export function wishesOf({ search, hash }: Pick<Location, 'search' | 'hash'>): HandoutWishes {
  const behind = hash.includes('?') ? hash.slice(hash.indexOf('?')) : ''
  const query = new URLSearchParams(search)
  for (const [name, value] of new URLSearchParams(behind)) query.set(name, value)
  return Object.fromEntries(wishNames.flatMap((name) => (query.has(name) ? [[name, query.get(name)]] : [])))
}

/** Wishes as the query of the page's address; empty where nothing is wished for. */
export function queryOf(wishes: HandoutWishes): string {
  const query = new URLSearchParams(wishNames.flatMap((name) => (wishes[name] === undefined ? [] : [[name, wishes[name]]])))
  return query.size === 0 ? '' : `?${query}`
}

const wishNames = ['layout', 'paper', 'ink', 'range', 'notes'] as const

const span = /^\s*(\d{1,6})(?:\s*-\s*(\d{1,6}))?\s*$/

function isRange(range: string): boolean {
  return range.split(',').every((part) => {
    const [, from, to = from] = span.exec(part) ?? []
    return Number(from) >= 1 && Number(to) >= Number(from)
  })
}

/** The slides that a well-formed range names, each once, rising. */
function slidesIn(range: string): number[] {
  const numbers = range.split(',').flatMap((part) => {
    const [, from, to = from] = span.exec(part) ?? []
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => Number(from) + index)
  })
  return [...new Set(numbers)].sort((a, b) => a - b)
}

function beyondDeck(range: string | undefined, total: number): string | undefined {
  const ends = range?.match(/\d+/g)?.map(Number) ?? []
  return ends.some((end) => end > total) ? `the deck has ${total} ${total === 1 ? 'slide' : 'slides'}; the range ${range} goes beyond` : undefined
}
