import { stat } from 'node:fs/promises'
import { basename, dirname, extname, join, normalize, resolve } from 'node:path'
import { kindOf } from '../cli/targets.ts'
import { filesIn } from '../read/files-in.ts'
import { UsageError } from '../cli/usage-error.ts'

/** One article of several, the folder of its deck, how large it is, and why it cannot be read where that is known. */
export interface Job { article: string, out: string, bytes: number, problem?: string }

/** What stands beside each deck of ours, and is the same as the deck at first. */
const besideDeck = /(?<=^|\/)\.talkwright\/(?=slides\.md$)/

const markdown = /\.(?:md|markdown)$/i

/**
 * What `paths` name: articles, and all Markdown below folders. Each gets a folder of its own below `out`, called as its
 * file is; below a folder, where decks of ours are no articles, as its path in there is. Throws a `UsageError`, before
 * anything is written, where that does not work out.
 */
export async function jobsOf(paths: readonly string[], out: string | undefined): Promise<Job[]> {
  if (out === undefined) throw new UsageError('several articles need a folder for their decks: name it with --out')
  const found = (await Promise.all(paths.map(articlesAt))).flat()
  const jobs = await Promise.all(found.map(async ({ name, ...one }): Promise<Job> => ({ ...one, out: join(out, name), bytes: await sizeOf(one.article) })))
  const [first] = jobs
  if (first?.problem !== undefined && jobs.every(({ problem }) => problem !== undefined)) throw new UsageError(first.problem)
  const places = new Map<string, Job>()
  for (const job of jobs) {
    if (job.problem !== undefined) continue
    const other = places.get(resolve(job.out))
    if (other) throw new UsageError(`${other.article} and ${job.article} would both be written to ${job.out}; rename one, or generate them apart`)
    places.set(resolve(job.out), job)
  }
  return jobs
}

interface Named extends Pick<Job, 'article' | 'problem'> { name: string }

async function articlesAt(path: string): Promise<Named[]> {
  if (path === '-') throw new UsageError('the standard input is one article; generate it alone')
  if (await kindOf(path) !== 'folder') return [{ article: path, name: nameOf(resolve(path), basename(dirname(resolve(path)))) }]
  const files = await filesIn(path)
  const decks = new Set(files.filter(file => besideDeck.test(file)).map(file => file.replace(besideDeck, '')))
  const articles = files.filter(file => markdown.test(file) && !/(?:^|\/)(?:\.|node_modules\/)/.test(file) && !decks.has(file))
  if (articles.length === 0) return [{ article: path, name: nameOf(path, '.'), problem: `${path} holds no articles in Markdown` }]
  return articles.map(file => ({ article: join(path, file), name: join(dirname(normalize(file)), nameOf(file, '.')) }))
}

/** A file's name without its ending; `index.md` is called as its folder is, as blogs have it. */
function nameOf(file: string, folder: string): string {
  const stem = basename(file, extname(file))
  return stem === 'index' ? folder : stem
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(({ size }) => size, () => 0)
}
