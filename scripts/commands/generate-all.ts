import { availableParallelism } from 'node:os'
import { count } from '../cli/count.ts'
import { tuneEngine } from '../cli/engine.ts'
import { exitCode } from '../cli/exit-code.ts'
import type { ExitCode } from '../cli/exit-code.ts'
import { interruptedBy, onInterrupt } from '../cli/interrupt.ts'
import { assertFolderTarget } from '../cli/targets.ts'
import type { Terminal } from '../cli/terminal.ts'
import { UsageError } from '../cli/usage-error.ts'
import { jobsOf } from './articles-in.ts'
import type { Job } from './articles-in.ts'
import type { ArticlesOptions } from './generate-articles.ts'
import type { Order, Outcome } from './generate-worker.ts'
import { startThreads } from './threads.ts'
import type { Answer } from './understand-worker.ts'

/**
 * Generates several articles, each into a folder of its own below `--out`, on all cores. One that cannot be read is
 * told of and passed over. Prints a line an article, in the order in which they were named.
 */
export async function generateAll(paths: readonly string[], options: ArticlesOptions, terminal: Terminal): Promise<ExitCode> {
  const ofOne = (['report', 'url'] as const).find(name => options[name] !== undefined)
  if (ofOne !== undefined) throw new UsageError(`--${ofOne} is about one article; leave it out, or generate that one alone`)
  const jobs = await jobsOf(paths, options.out)
  await assertFolderTarget(options.out ?? '.')
  const read = (await outcomesOf(jobs.filter(({ problem }) => problem === undefined), options)).values()
  const outcomes = jobs.map(({ problem }) => (problem === undefined ? read.next().value : { status: exitCode.badInput, lines: [], errors: [`talkwright: ${problem}`] }))
  for (const [index, job] of jobs.entries()) tell(job, outcomes[index], terminal)
  const made = outcomes.filter(outcome => outcome?.status === exitCode.fine).length
  terminal.out(`${made} of ${jobs.length} articles became decks in ${options.out}`)
  return outcomes.reduce<ExitCode>((worst, outcome) => worse(worst, outcome?.status ?? exitCode.badInput), exitCode.fine)
}

function worse(one: ExitCode, other: ExitCode): ExitCode {
  return other > one ? other : one
}

/** How long, when all is to stop, decks that are being written may take to be whole, milliseconds. */
const patience = 1000

/** What the articles that are under way may have together, bytes, and how many they are at most. */
const underWay = { bytes: 2_000_000, articles: 16 }

/**
 * Runs the jobs over the cores, two for a line: a thread that makes decks, and one that reads the next articles for it.
 * Each compiles its half of the program, where two threads that do all would both compile all. No more are under way
 * than fit into memory, however many there are.
 */
async function outcomesOf(jobs: readonly Job[], options: ArticlesOptions): Promise<Array<Outcome | undefined>> {
  const lines = Math.min(Math.max(1, Math.floor(availableParallelism() / 2)), jobs.length)
  const largest = Math.max(...jobs.map(({ bytes }) => bytes))
  const each = Math.min(underWay.articles, Math.max(2, Math.floor(underWay.bytes / largest)))
  tuneEngine('together')
  // Several at a time in each thread, for one that waits for its pictures to arrive, or for a pipe, holds up no other.
  const threads = { count: lines, tasksEach: each }
  const [readers, makers] = [startThreads('understand-worker', threads), startThreads('generate-worker', threads)]
  const stop = async (): Promise<void> => void await Promise.all([readers.destroy(), makers.destroy()])
  const withdraw = onInterrupt(() => void setTimeout(() => void stop(), patience).unref())
  const counter = count('Generating', jobs.length)
  const outcomes: Outcome[] = []
  const rest = inOrder(jobs, lines).values()
  let unread = jobs.length
  try {
    // Each loop takes the next job when its last one is done, unless all is to stop.
    await Promise.all(Array.from({ length: lines * each }, async () => {
      for (const [index, { article, out }] of rest) {
        if (interruptedBy()) return
        const read = await (readers.run(article) as Promise<Answer>).catch((failure: unknown) => ({ failure }))
        if (interruptedBy()) return
        unread -= 1
        // What ends a thread takes a core as long as three short articles do, and the last decks are still to be made.
        if (unread === 0) void readers.destroy()
        outcomes[index] = await makers.run({ article, options: { ...options, out }, read } satisfies Order, { transferList: 'written' in read ? [read.written.buffer as ArrayBuffer] : [] }) as Outcome
        counter.step()
      }
    }))
    if (interruptedBy()) throw new Error('interrupted')
    return outcomes
  }
  finally {
    counter.done()
    withdraw()
    await stop()
    tuneEngine('alone')
  }
}

/** In one line the smallest first, for what follows finds the program compiled; in several the largest, so that none is left working alone at the end. */
function inOrder(jobs: readonly Job[], lines: number): Array<[number, Job]> {
  const smallestFirst = [...jobs.entries()].sort(([, a], [, b]) => a.bytes - b.bytes)
  return lines === 1 ? smallestFirst : smallestFirst.reverse()
}

/** One line for an article: what became of it, or why nothing did. What is more to read is counted. */
function tell({ article }: Job, outcome: Outcome | undefined, terminal: Terminal): void {
  const { lines = [], errors = [], status } = outcome ?? {}
  if (errors.length > 0) return errors.forEach(terminal.error)
  const more = lines.length - 1
  const remarks = more === 1 ? '1 remark' : `${more} remarks`
  const faults = status === exitCode.findings ? ', errors among them: generate it alone to read them' : ''
  terminal.out(`${article}: ${lines.at(-1) ?? ''}${more > 0 ? ` (${remarks}${faults})` : ''}`)
}
