import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { concatenated } from './shapes.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))
const marpVersion = '4.5.1'

/** Where articles, decks and the rivals of a run lie; it goes away with the process. */
export const workshop = mkdtempSync(join(tmpdir(), 'talkwright-bench-'))
process.on('exit', () => rmSync(workshop, { recursive: true, force: true }))

/** The folder of real articles, where it lies beside this checkout. */
export const corpusFolder = existsSync(corpus) ? corpus : undefined

/** The launcher of this repository, and that of the package as it ships, packed now. */
export const launchers = { developed: join(root, 'scripts', 'launch.mjs'), shipped: shippedLauncher() }

/** What makes decks in a thread of a batch, as it ships, what loads it, and what finds its articles. */
export const shippedWorker = { finder: shipped('scripts', 'commands', 'articles-in.js'), loader: shipped('scripts', 'cli', 'kept-code.js'), bundle: shipped('command', 'generate-worker.cjs') }

function shipped(...path: string[]): string {
  return join(launchers.shipped, '..', '..', 'lib', ...path)
}

function shippedLauncher(): string {
  execFileSync('npm', ['run', 'prepack'], { cwd: root, stdio: 'ignore' })
  const home = join(workshop, 'package')
  for (const name of ['lib', 'scripts/launch.mjs', 'composables', 'components', 'layouts', 'styles', 'setup', 'pages', 'site', 'global-bottom.vue', 'custom-nav-controls.vue', 'vite.config.ts', 'package.json', 'public/favicon.svg']) cpSync(join(root, name), join(home, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(home, 'node_modules'))
  return join(home, 'scripts', 'launch.mjs')
}

/** An article of so many kilobytes: real ones joined, else this repository's own again and again. Its path. */
export function articleOf(kilobytes: number): string {
  const path = join(workshop, `article-${kilobytes}.md`)
  if (!existsSync(path)) writeFileSync(path, kilobytes <= 12 ? shortArticle() : longArticle(kilobytes))
  return path
}

function shortArticle(): string {
  const files = corpusFolder === undefined ? [] : readdirSync(corpusFolder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.md')).sort().map(name => join(corpusFolder, name))
  const distance = (path: string): number => Math.abs(statSync(path).size - 12_000)
  return readFileSync(files.sort((a, b) => distance(a) - distance(b))[0] ?? join(root, 'article.md'), 'utf8')
}

function longArticle(kilobytes: number): string {
  if (corpusFolder !== undefined) return concatenated(corpusFolder).make(kilobytes / 1000)
  const own = readFileSync(join(root, 'article.md'), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')
  return Array.from({ length: Math.ceil(kilobytes * 1000 / Buffer.byteLength(own)) }, () => own).join('\n\n')
}

/**
 * A program of Node that loads remark and parses a file: `plain`, or with the extensions that articles need. It fails
 * where one block swallows most of a long article, for what is not parsed takes no time.
 */
export function floor(kind: 'plain' | 'extended'): string {
  const path = join(root, 'node_modules', '.talkwright-bench', `floor-${kind}.mjs`)
  mkdirSync(join(path, '..'), { recursive: true })
  const extensions = kind === 'plain' ? [] : ['remark-gfm', 'remark-math', 'remark-frontmatter']
  writeFileSync(path, [
    `import { readFileSync } from 'node:fs'`, `import { unified } from 'unified'`, `import parse from 'remark-parse'`,
    ...extensions.map((name, index) => `import extension${index} from '${name}'`),
    `const text = readFileSync(process.argv[2], 'utf8')`,
    `const { children } = unified().use(parse)${extensions.map((_, index) => `.use(extension${index})`).join('')}.parse(text)`,
    `if (text.length > 50_000 && children.some(({ position: { start, end } }) => end.offset - start.offset > text.length / 2)) throw new Error('one block holds most of the article')`,
  ].join('\n'))
  return path
}

/** Marp's command, fetched once into this user's cache; nothing where it cannot be had. */
export function marp(): string | undefined {
  const home = join(homedir(), '.cache', 'talkwright', 'bench')
  const program = join(home, 'node_modules', '@marp-team', 'marp-cli', 'marp-cli.js')
  try {
    if (!existsSync(program)) execFileSync('npm', ['install', '--no-save', '--prefix', home, `@marp-team/marp-cli@${marpVersion}`], { stdio: 'ignore' })
    return program
  }
  catch {
    return undefined
  }
}

/** The first line of what a program says of its version; nothing where it is not installed. */
export function versionOf(command: string): string | undefined {
  try {
    return execFileSync(command, ['--version'], { encoding: 'utf8' }).split('\n')[0]
  }
  catch {
    return undefined
  }
}
