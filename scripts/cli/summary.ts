import { basename, join } from 'node:path'
import type { Report } from '../model/report.ts'
import type { Talk } from '../model/talk.ts'
import { grouped } from '../text/grouped.ts'
import type { Terminal } from './terminal.ts'

/** What is in the report alone, and what is told though nobody would call it a loss; all else is one. */
const unsaid: ReadonlySet<string> = new Set(['thematicBreak'])
const told: ReadonlySet<string> = new Set(['metadata'])

/** A line for each kind of thing that is lost, with its first place and its reason. */
export function lossLines(article: string, { blocks, messages }: Report): string[] {
  const name = nameOf(article)
  return [...messagesOf(name, messages, 'error'), ...omissionLines(name, blocks.filter(({ type }) => !told.has(type)))]
}

function omissionLines(name: string, blocks: Report['blocks']): string[] {
  const omitted = blocks.filter(({ where, type }) => where === 'omitted' && !unsaid.has(type))
  const places = grouped(omitted, ({ type, reason }) => `left out ${type}: ${reason}`)
  return [...places].map(([what, [first, ...more]]) => `${name}:${first?.line}:1 ${what}${more.length > 0 ? ` (and ${more.length} more below)` : ''}`)
}

/** Prints what became of an article: warnings, losses, slides and minutes. */
export function summarise(article: string, out: string, { deck, report }: Talk, backup: string | undefined, terminal: Terminal): void {
  const name = nameOf(article)
  const metadata = omissionLines(name, report.blocks.filter(({ type }) => told.has(type)))
  for (const line of [...messagesOf(name, report.messages, 'warning'), ...metadata, ...lossLines(article, report)]) terminal.out(line)
  const guesses = report.messages.filter(({ severity }) => severity === 'info').length
  if (guesses > 0) terminal.out(`${guesses === 1 ? '1 guess' : `${guesses} guesses`} at structure the text had lost; --report FILE lists them with their lines`)
  if (backup !== undefined) terminal.out(`your edited deck is kept as ${backup}`)
  const behind = deck.slides.filter(({ backup }) => backup).length
  // Who did not ask for a time may want to hear how to show what is held back.
  const hint = deck.minutes === undefined && behind > deck.slides.length / 2 ? ' (--minutes says for how long you want to speak)' : ''
  const held = behind === 0 ? '' : `, ${behind} more behind the end${hint}`
  terminal.out(`${counted(deck.slides.length - behind, 'slide')}${held}, ${counted(Math.max(1, Math.round(deck.seconds / 60)), 'minute')}: ${join(out, 'slides.md')}`)
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

function nameOf(article: string): string {
  return article === '-' ? '<stdin>' : basename(article)
}

function messagesOf(name: string, messages: Report['messages'], wanted: 'error' | 'warning'): string[] {
  return messages.flatMap(({ line, column, severity, message, ruleId }) => (severity === wanted ? [`${name}:${line}:${column} ${severity} ${message} ${ruleId}`] : []))
}
