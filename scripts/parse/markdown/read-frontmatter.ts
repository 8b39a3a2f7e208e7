import { parse as parseToml, TomlDate, TomlError } from 'smol-toml'
import { isMap, parseDocument } from 'yaml'
import { isTable } from '../meta/values.ts'
import { aliasFault } from './yaml-aliases.ts'

/** A fault in a frontmatter: what is wrong, and on which line of the frontmatter's text (1 is its first). */
export interface Fault { reason: string, line: number }

/** What a frontmatter says, as far as it can be read, and its faults. */
export interface Frontmatter { table: Record<string, unknown>, faults: Fault[] }

/** No frontmatter has more lines; the parser of YAML looks at all of a value again for each that it goes on for. */
const mostLines = 2000

/** Keys that would reach an object's prototype. */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Whether a text between two `---` lines is metadata: keys with values, good or broken. Prose between two rules is not.
 */
export function isMetadata(text: string): boolean {
  if (text.split('\n').length > mostLines) return false
  const { contents, errors } = parseDocument(text, { schema: 'core', prettyErrors: false, logLevel: 'silent', uniqueKeys: false })
  return contents === null || isMap(contents) || (errors.length > 0 && Object.keys(salvage(text)).length > 0)
}

/**
 * Reads YAML: no custom tags, no prototype keys, few aliases; dates stay text.
 * Never throws: faults come back beside what could still be read.
 */
export function readYaml(text: string): Frontmatter {
  const document = parseDocument(text, { schema: 'core', prettyErrors: false, logLevel: 'silent', uniqueKeys: false })
  const faults = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    reason: message.split('\n')[0] ?? message,
    line: text.slice(0, pos[0]).split('\n').length,
  }))
  if (document.errors.length > 0)
    return { table: salvage(text), faults: faults.slice(0, 1) }
  try {
    const fault = text.includes('*') ? aliasFault(document.contents) : undefined
    if (fault !== undefined) return { table: {}, faults: [...faults, { reason: fault, line: 1 }] }
    // What they come to is counted; the parser would look through the document for each.
    const value: unknown = document.toJS({ maxAliasCount: -1 })
    return { table: toTable(value), faults: [...faults, ...shapeFault(value), ...forbiddenFaults(value)] }
  }
  catch (error) {
    return { table: {}, faults: [...faults, { reason: messageOf(error), line: 1 }] }
  }
}

/** Reads TOML, dates as the article writes them. Never throws: a fault leaves the table empty. */
export function readToml(text: string): Frontmatter {
  try {
    const value = parseToml(text)
    return { table: toTable(value), faults: forbiddenFaults(value) }
  }
  catch (error) {
    const line = error instanceof TomlError ? error.line : 1
    return { table: {}, faults: [{ reason: messageOf(error).split('\n')[0] ?? '', line }] }
  }
}

/** Of broken YAML, the lines that are a key and a text: a colon in a title is the commonest fault of all. */
function salvage(text: string): Record<string, unknown> {
  const lines = text.split('\n').flatMap(line => /^(\w[\w-]*):\s+(\S.*)$/.exec(line) ?? [])
  const pairs = Array.from({ length: lines.length / 3 }, (_, i) => [lines[3 * i + 1] ?? '', lines[3 * i + 2] ?? ''] as const)
  return toTable(Object.fromEntries(pairs.map(([key, value]) => [key, value.replace(/^["']|["']\s*$/g, '')])))
}

function shapeFault(value: unknown): Fault[] {
  return isTable(value) || value === null ? [] : [{ reason: 'Unexpected text, expected `key: value` lines', line: 1 }]
}

function forbiddenFaults(value: unknown): Fault[] {
  return isTable(value) ? Object.keys(value).filter(key => forbiddenKeys.has(key)).map(key => ({ reason: `Unexpected key '${key}', which is not read`, line: 1 })) : []
}

function toTable(value: unknown): Record<string, unknown> {
  const cleaned = clean(value)
  return isTable(cleaned) ? cleaned : {}
}

function clean(value: unknown): unknown {
  if (value instanceof TomlDate)
    return value.toISOString()
  if (Array.isArray(value))
    return value.map(clean)
  if (!isTable(value))
    return value
  return Object.fromEntries(Object.entries(value).filter(([key]) => !forbiddenKeys.has(key)).map(([key, inner]) => [key, clean(inner)]))
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
