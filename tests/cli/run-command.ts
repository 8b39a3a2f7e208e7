import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const launcher = fileURLToPath(new URL('../../scripts/launch.mjs', import.meta.url))

/** How a run of the command ended. */
export interface CommandResult {
  status: number | null
  stdout: string
  stderr: string
}

/** Runs `talkwright` as a process of its own, its output in pipes, and waits for its end. */
export function runCommand(args: string[], folder: string, env: NodeJS.ProcessEnv = {}): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [launcher, ...args], { cwd: folder, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    const result: CommandResult = { status: null, stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => result.stdout += text)
    child.stderr.setEncoding('utf8').on('data', (text: string) => result.stderr += text)
    child.on('error', reject)
    child.on('close', status => resolve({ ...result, status }))
  })
}
