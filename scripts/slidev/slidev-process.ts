import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, rmSync } from 'node:fs'
import module from 'node:module'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { interruptedBy, onInterrupt } from '../cli/interrupt.ts'

/** What Slidev is to do. */
export interface SlidevOrder {
  /** Its command line. */
  args: readonly string[]
  /** The deck's folder. */
  folder: string
  /** What is to be in its environment besides ours. */
  env: NodeJS.ProcessEnv
}

/** How a run of Slidev ended. */
export interface SlidevResult {
  /** Exit status; null when a signal ended it. */
  code: number | null
  /** All that it printed, without colours; empty where it had the terminal to itself. */
  output: string
}

/** Slidev in a process of its own, which loads while it is not yet known what it is to do. */
export interface SlidevProcess {
  /** Tells it what to do, once, and waits for its end. */
  run: (order: SlidevOrder) => Promise<SlidevResult>
  /** Ends it, unless it has ended. */
  stop: () => void
}

/** A build makes much that it soon lets go of; with a larger space for it (MB) there is less to clear: it takes 3.05 s in place of 3.15. */
const youngSpace = ['--max-semi-space-size=32'] as const

/** Starts Slidev: half a second of loading, beside which there may be other work to do before the deck is there. */
export function startSlidev(): SlidevProcess {
  const child = spawn(process.execPath, [...youngSpace, join(import.meta.dirname, `waiting-slidev${extname(import.meta.filename)}`)], { env: plainEnvironment(), stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  const chunks: Buffer[] = []
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = once(child, 'close')
  // Whoever waits for it is told.
  ended.catch(() => undefined)
  return {
    run: async (order) => {
      // Told to stop between two decks, nobody waits for the next.
      if (interruptedBy()) throw new Error('interrupted')
      const withdraw = onInterrupt(signal => child.kill(signal))
      try {
        // One that ended before tells why by its end.
        child.send(order, () => {})
        const [code] = await ended as [number | null]
        return { code, output: stripVTControlCharacters(Buffer.concat(chunks).toString('utf8')) }
      }
      finally {
        withdraw()
      }
    },
    stop: () => void child.kill(),
  }
}

/** Has `use` work with Slidev, which loads meanwhile; ends it, whatever happens. */
export async function withSlidev<Result>(use: (slidev: SlidevProcess) => Promise<Result>): Promise<Result> {
  const slidev = startSlidev()
  try {
    return await use(slidev)
  }
  finally {
    slidev.stop()
  }
}

/**
 * The environment without what would colour the output (Node warns when it finds both variables), without a word of the
 * surroundings that would have a site built for development (larger, and with nothing kept offline), with the place where
 * Node keeps what it compiled, and with that of what we keep, named from here: Slidev works in the deck's folder.
 */
function plainEnvironment(): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _, NODE_ENV: __, TALKWRIGHT_CACHE: cache, ...rest } = process.env
  const place = placeForCompiled()
  return { ...rest, NO_COLOR: '1', ...(place !== undefined && { NODE_COMPILE_CACHE: place }), ...(cache && { TALKWRIGHT_CACHE: resolve(cache) }) }
}

/** How many files Node may keep for Slidev, which has half as many modules. */
const mostKept = 3000

/**
 * A folder of Slidev's own below ours: a file comes to it with every build, for Vite names its configuration anew each
 * time, so that it is begun again where it has grown.
 */
function placeForCompiled(): string | undefined {
  const ours = module.getCompileCacheDir()
  if (ours === undefined) return undefined
  const place = join(dirname(ours), 'slidev')
  try {
    // Node has a folder for each of its releases there.
    const ofThisNode = join(place, basename(ours))
    if (readdirSync(ofThisNode).length > mostKept) rmSync(ofThisNode, { recursive: true })
  }
  catch {
    // Not there yet, or in use by another.
  }
  return place
}
