import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'

const folder = fileURLToPath(new URL('../../../shared', import.meta.url))

/** Path of a piece of the shared test data; where it is absent the test says so and ends. */
export function sharedPath(...names: string[]): string | undefined {
  const path = join(folder, ...names)
  if (existsSync(path)) return path
  console.warn(`${names.join('/')} is not beside this checkout: nothing was tested with it`)
  return undefined
}

/** All Markdown articles of the corpus. */
export function corpusArticles(): string[] {
  const corpus = sharedPath('corpus')
  if (corpus === undefined) return []
  return readdirSync(corpus, { recursive: true }).map(String).filter((name) => name.endsWith('.md')).sort().map((name) => join(corpus, name))
}
