import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { ResolvedSlidevOptions } from '@slidev/types'

const folders = ['components', 'layouts', 'pages', 'setup', 'snippets', 'composables', 'styles']
const readable = /\.(?:vue|[cm]?[jt]sx?|md|css)$/
/** This addon, which speaks of all that it leaves out. */
const own = join(import.meta.dirname, '..')

/** All that could ask for something, or show a letter: the slides, and the files of the deck, its theme and its other addons. */
export function deckText({ data, roots, userRoot }: ResolvedSlidevOptions): string {
  const others = roots.filter(root => root !== own)
  const files = others.flatMap(root => [...folders.flatMap(name => textsUnder(join(root, name))), ...(root === userRoot ? scriptsIn(root) : [])])
  return [...data.slides.map(({ source }) => source.raw), ...files.map(file => readFileSync(file, 'utf8'))].join('\n')
}

function textsUnder(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => readable.test(name)).map(name => join(folder, name))
}

function scriptsIn(folder: string): string[] {
  return readdirSync(folder).filter(name => /\.(?:vue|[cm]?[jt]s)$/.test(name)).map(name => join(folder, name))
}
