import { spawn } from 'node:child_process'
import { median } from './section.ts'

/** Median times by name, and who failed, with the reason. */
export interface Medians { times: Map<string, number>, failed: Map<string, string> }

/** A program as a person would start it. */
export interface Rival { name: string, command: string, args: readonly string[], cwd?: string, env?: NodeJS.ProcessEnv }

/** Milliseconds from a program's start to its end. Rejects where it fails, with what it said. */
export function timeOf({ name, command, args, cwd, env }: Rival): Promise<number> {
  const start = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], ...(cwd !== undefined && { cwd }), env: { ...process.env, ...env } })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => said += text)
    child.on('error', reject)
    child.on('close', code => (code === 0 ? resolve(performance.now() - start) : reject(new Error(`${name} ended with ${code}: ${said}`))))
  })
}

/**
 * The median time of each, the programs in turn so that a slow minute strikes all of them; the first round is not
 * counted. One that fails, for want of what it needs or for the article, runs no more. `before` is called with the
 * number of each round.
 */
export async function mediansOf(rivals: readonly Rival[], rounds: number, before?: (round: number) => void): Promise<Medians> {
  const failed = new Map<string, string>()
  const times = new Map(rivals.map(({ name }) => [name, [] as number[]]))
  for (let round = 0; round <= rounds; round += 1) {
    before?.(round)
    for (const rival of rivals.filter(({ name }) => !failed.has(name))) {
      const time = await timeOf(rival).catch((error: Error) => void failed.set(rival.name, error.message.split('\n')[0] ?? ''))
      if (round > 0 && time !== undefined) times.get(rival.name)?.push(time)
    }
  }
  return { times: new Map([...times].filter(([name]) => !failed.has(name)).map(([name, all]) => [name, median(all)])), failed }
}
