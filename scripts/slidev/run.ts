import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { onInterrupt } from '../cli/interrupt.ts'
import { ensureAddonIsFound, slidevFolder } from './addon-link.ts'
import { leavingNoTrace } from './no-trace.ts'
import { asksNobody } from './own-network.ts'

/** How a run of Slidev ended. */
export interface SlidevResult {
  /** Exit status; null when a signal ended it. */
  code: number | null
  /** All that it printed, without colours; empty where it had the terminal to itself. */
  output: string
}

/** Runs Slidev in a deck's folder, with `extra` in its environment, and collects what it prints. `started` is called when it runs, for what can be done beside it. */
export function runSlidev(args: string[], folder: string, extra: NodeJS.ProcessEnv = {}, started?: () => void): Promise<SlidevResult> {
  return runIn(folder, async () => {
    const child = spawn(process.execPath, [slidevScript(), ...args], { cwd: folder, env: { ...plainEnvironment(), ...extra }, stdio: ['ignore', 'pipe', 'pipe'] })
    started?.()
    const chunks: Buffer[] = []
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    const code = await ending(child)
    return { code, output: stripVTControlCharacters(Buffer.concat(chunks).toString('utf8')) }
  })
}

/** Runs Slidev in a deck's folder with the terminal in its hands. */
export function handOverToSlidev(args: string[], folder: string): Promise<SlidevResult> {
  return runIn(folder, async () => {
    const child = spawn(process.execPath, [...asksNobody, slidevScript(), ...args], { cwd: folder, stdio: 'inherit' })
    return { code: await ending(child), output: '' }
  })
}

async function runIn(folder: string, run: () => Promise<SlidevResult>): Promise<SlidevResult> {
  await ensureAddonIsFound()
  return leavingNoTrace(folder, run)
}

/** Slidev is run as a process of its own because it reads its own place from argv. */
function slidevScript(): string {
  return join(slidevFolder(), 'bin', 'slidev.mjs')
}

async function ending(child: ChildProcess): Promise<number | null> {
  const withdraw = onInterrupt(signal => child.kill(signal))
  try {
    const [code] = await once(child, 'close') as [number | null]
    return code
  }
  finally {
    withdraw()
  }
}

/**
 * The environment without what would colour the output (Node warns when it finds both variables), and without a word of
 * the surroundings that would have a site built for development: larger, and with nothing kept offline.
 */
function plainEnvironment(): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _, NODE_ENV: __, ...rest } = process.env
  return { ...rest, NO_COLOR: '1' }
}
