import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { onInterrupt } from '../cli/interrupt.ts'
import { ensureAddonIsFound } from './addon-link.ts'
import { leavingNoTrace } from './no-trace.ts'
import { asksNobody } from './own-network.ts'
import { startSlidev } from './slidev-process.ts'
import type { SlidevOrder, SlidevProcess, SlidevResult } from './slidev-process.ts'
import { slidevScript } from './slidev-script.ts'

/** Slidev where it was started before, and what can be done beside it: `began` is called when it works. */
export interface Running { slidev?: SlidevProcess | undefined, began?: (() => void) | undefined }

/** Runs Slidev in a deck's folder and collects what it prints. */
export function runSlidev(order: SlidevOrder, { slidev = startSlidev(), began }: Running = {}): Promise<SlidevResult> {
  return runIn(order.folder, () => {
    const result = slidev.run(order)
    began?.()
    return result
  })
}

/** Runs Slidev in a deck's folder with the terminal in its hands; returns its exit status, null when a signal ended it. */
export function handOverToSlidev(args: string[], folder: string): Promise<number | null> {
  return runIn(folder, async () => {
    const child = spawn(process.execPath, [...asksNobody, slidevScript(), ...args], { cwd: folder, stdio: 'inherit' })
    const withdraw = onInterrupt(signal => child.kill(signal))
    try {
      const [code] = await once(child, 'close') as [number | null]
      return code
    }
    finally {
      withdraw()
    }
  })
}

async function runIn<Result>(folder: string, run: () => Promise<Result>): Promise<Result> {
  await ensureAddonIsFound()
  return leavingNoTrace(folder, run)
}
