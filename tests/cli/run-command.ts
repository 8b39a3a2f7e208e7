import type { ChildProcess, ChildProcessByStdio } from 'node:child_process'
import { spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'

const launcher = fileURLToPath(new URL('../../scripts/launch.mjs', import.meta.url))

/** How a run of the command ended. */
export interface CommandResult {
  status: number | null
  stdout: string
  stderr: string
}

/** Runs `talkwright` as a process of its own, its output in pipes, and waits for its end. */
export function runCommand(args: string[], folder: string): Promise<CommandResult> {
  return startCommand(args, folder).result
}

/** Starts `talkwright` as a process of its own, for a test that means to stop it. */
export function startCommand(args: string[], folder: string): { child: ChildProcess, result: Promise<CommandResult> } {
  const child = spawn(process.execPath, [launcher, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  return { child, result: outcome(child) }
}

function outcome(child: ChildProcessByStdio<null, Readable, Readable>): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const result: CommandResult = { status: null, stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => result.stdout += text)
    child.stderr.setEncoding('utf8').on('data', (text: string) => result.stderr += text)
    child.on('error', reject)
    child.on('close', status => resolve({ ...result, status }))
  })
}
