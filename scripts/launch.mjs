#!/usr/bin/env node
// Starts Talkwright on a Node that can run it: this one where it is new enough, else the one that came along from npm.
// Plain JavaScript that Node 18 understands.
import { existsSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { constants, homedir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

// The first Node that runs TypeScript files unasked; Slidev is content with a little less.
const oldest = [22, 18]

const here = dirname(fileURLToPath(import.meta.url))

if (isNewEnough(process.versions.node)) {
  keepCompiled()
  await import(program())
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
 * The program's module: the source in the repository; in an installed package, which has no source, the bundle for the
 * command that is run at every save, and the compiled modules for those that take seconds.
 */
function program() {
  if (existsSync(join(here, 'talkwright.ts'))) return './talkwright.ts'
  return process.argv[2] === 'generate' ? '../lib/command/talkwright.js' : '../lib/scripts/talkwright.js'
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
    const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'))
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
