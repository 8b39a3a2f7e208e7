import { readFileSync } from 'node:fs'
import { basename } from 'node:path'

/** An example of a Markdown specification: a source and the HTML it stands for. */
export interface Example {
  /** `commonmark 12`, `gfm 198`. */
  name: string
  section: string
  markdown: string
  html: string
}

interface Row { example: number, section: string, markdown: string, html: string }

/** Reads a file of examples such as `commonmark-0.31.2-examples.json`. */
export function readExamples(path: string): Example[] {
  const family = basename(path).split('-')[0] ?? ''
  const rows = JSON.parse(readFileSync(path, 'utf8')) as Row[]
  return rows.map(({ example, section, markdown, html }) => ({ name: `${family} ${example}`, section, markdown, html }))
}
