import { chromiumProgram } from '../../scripts/browser/chromium.ts'
import { createTerminal } from '../../scripts/cli/terminal.ts'
import { ensureAddonIsFound } from '../../scripts/slidev/addon-link.ts'
import { slidevScript } from '../../scripts/slidev/slidev-script.ts'
import type { Rival } from './processes.ts'

/** Slidev as a person would start it by itself in a deck's folder, with our browser where it needs one. */
export async function plainSlidev(): Promise<(args: readonly string[], cwd: string, extra?: NodeJS.ProcessEnv) => Rival> {
  const { executable, env } = await chromiumProgram(createTerminal())
  await ensureAddonIsFound()
  return (args, cwd, extra = {}) => ({
    name: `slidev ${args[0]}`, command: process.execPath, cwd, env: { ...env, ...extra },
    args: [slidevScript(), ...args, ...(args[0] === 'export' ? ['--executable-path', executable] : [])],
  })
}
