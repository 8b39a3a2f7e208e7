import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'
import type { Terminal } from '../cli/terminal.ts'
import { UsageError } from '../cli/usage-error.ts'
import { chosenChromium, installedChromiums } from './installed-chromium.ts'
import { hasPackedChromium, unpackChromium } from './packed-chromium.ts'

/** Flags that keep the browser from calling home, and glyphs from depending on the machine's hinting. */
const args = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--no-first-run',
  '--font-render-hinting=none',
  // Whatever slips past the checks cannot find its way out.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
]

/**
 * Starts a browser: the one `TALKWRIGHT_CHROMIUM` names, else one installed on the machine that starts, else the one
 * from npm. Throws a `UsageError` naming the command that helps where none can be had.
 */
export async function launchChromium(terminal: Terminal): Promise<Browser> {
  const chosen = chosenChromium()
  if (chosen)
    return launch(chosen)
  for (const executable of installedChromiums()) {
    const browser = await launch(executable).catch(() => undefined)
    if (browser)
      return browser
  }
  if (!hasPackedChromium())
    throw new UsageError(await adviceWithoutBrowser())
  return launchPacked(terminal)
}

/** A browser's program, for a tool that starts it by itself, and what has to be in its environment. Throws a `UsageError` where there is none. */
export async function chromiumProgram(terminal: Terminal): Promise<{ executable: string, env: NodeJS.ProcessEnv }> {
  const executable = chosenChromium() ?? installedChromiums()[0]
  if (executable !== undefined) return { executable, env: {} }
  if (!hasPackedChromium()) throw new UsageError(await adviceWithoutBrowser())
  return unpacked(terminal)
}

function unpacked(terminal: Terminal): ReturnType<typeof unpackChromium> {
  const progress = terminal.progress('Unpacking the browser, which is needed once')
  return unpackChromium().finally(progress.done)
}

async function launchPacked(terminal: Terminal): Promise<Browser> {
  const packed = await unpacked(terminal)
  try {
    // A sandbox of its own would need a helper that only an administrator can install.
    return await chromium.launch({ executablePath: packed.executable, args, env: { ...environment(), ...packed.env }, ...quietly })
  }
  catch (error) {
    throw new UsageError(await adviceWithoutBrowser(), { cause: error })
  }
}

function launch(executablePath: string): Promise<Browser> {
  const isRoot = process.getuid?.() === 0
  return chromium.launch({ executablePath, args, chromiumSandbox: !isRoot, ...quietly })
}

// Signals are the commands' own business: they have folders to tidy up.
const quietly = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false }

function environment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined))
}

async function adviceWithoutBrowser(): Promise<string> {
  const manifest = createRequire(import.meta.url).resolve('playwright-core/package.json')
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string }
  return `no browser could be started on this machine; 'npx playwright-core@${version} install --with-deps chromium' brings one`
}
