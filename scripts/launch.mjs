#!/usr/bin/env node
// Starts Talkwright on a Node that can run it: this one where it is new enough, else the one that came along from npm.
// Plain JavaScript that Node 18 understands.
import module, { createRequire } from 'node:module'

// Of what is imported Node fills in all exports, those that it loads late too: files alone would take a short run a sixtieth of its time.
const require = createRequire(import.meta.url)
const { existsSync } = require('node:fs')
const { constants, homedir } = require('node:os')
const { dirname, join } = require('node:path')

// The first Node that runs TypeScript files unasked; Slidev is content with a little less.
const oldest = [22, 18]

const here = dirname(require('node:url').fileURLToPath(import.meta.url))
const bundle = join(here, '..', 'lib', 'command', 'talkwright.cjs')

if (isNewEnough(process.versions.node)) {
  keepCompiled()
  await start()
}
else {
  await startAgain()
}

/** Keeps what Node compiles in the user's own folder, not where anybody may write: a second run has it at once. */
function keepCompiled() {
  try {
    module.enableCompileCache(process.env.NODE_COMPILE_CACHE || join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'talkwright', 'compiled'))
  }
  catch {
    // A user without a home does without.
  }
}

/**
 * Starts the source in the repository; in an installed package, which has no source, the bundle for the command that is
 * run at every save, and the compiled modules for those that take seconds.
 */
async function start() {
  if (existsSync(join(here, 'talkwright.ts'))) return import('./talkwright.ts')
  if (process.argv[2] !== 'generate') return import('../lib/scripts/talkwright.js')
  const { keptCode } = await import('../lib/scripts/cli/kept-code.js')
  const code = keptCode(module.getCompileCacheDir())
  code.load(bundle)
  process.on('exit', status => status < 2 && code.keep())
  // When all is done and said, not when all memory was cleared away, which nothing waits for.
  process.on('beforeExit', () => process.exit())
}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number)
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1])
}

async function startAgain() {
  const node = nodeFromNpm()
  if (!node)
    return giveUp()
  // Loaded here alone: it takes as long to load as much of the command.
  const { spawn } = await import('node:child_process')
  const child = spawn(node, [...process.execArgv, ...process.argv.slice(1)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal))
  child.on('error', giveUp)
  child.on('exit', (code, signal) => {
    process.exitCode = signal ? 128 + (constants.signals[signal] ?? 0) : code
  })
}

/** The Node that the npm package `node` brought, if its install script was allowed to run. */
function nodeFromNpm() {
  try {
    const folder = dirname(require.resolve('node/package.json'))
    return [join(folder, 'bin', 'node'), join(folder, 'bin', 'node.exe')].find(existsSync)
  }
  catch {
    return undefined
  }
}

function giveUp() {
  process.stderr.write(`talkwright: needs Node ${oldest.join('.')} or newer, and this is ${process.versions.node}; `
    + `'npm rebuild node' fetches one, or install it from https://nodejs.org\n`)
  process.exitCode = 2
}
