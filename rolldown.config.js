import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { defineConfig } from 'rolldown'
import { sparing } from './rolldown.spared.ts'

/** Packages that have to lie on the disk as they are: programs, native code, what finds its own files, what Slidev shares with us. */
const onDisk = [/^@slidev\//, /^@sparticuz\//, 'playwright-core', 'sharp', 'subset-font', 'tinypool', 'vue']

/** The folder of the package that a module of the bundle is from, if it is from one. */
function packageOf(module) {
  for (let folder = dirname(module); folder.includes('node_modules'); folder = dirname(folder))
    if (existsSync(join(folder, 'package.json')) && 'version' in JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))) return folder
  return undefined
}

/** A package's name and licence, as it asks to be named wherever it goes along. */
function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry))
  return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`
}

/** Puts the licences of all that is in the bundle beside it. */
const licences = {
  name: 'talkwright:licences',
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds)
    const folders = [...new Set(modules.flatMap(module => packageOf(module) ?? []))].sort()
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source: folders.map(notice).join(`\n${'-'.repeat(72)}\n\n`) })
  },
}

/** Commander starts programs for commands that are programs of their own, which ours are not; what starts them takes long to load. */
const noPrograms = {
  name: 'talkwright:no-programs',
  resolveId: (id, importer) => (id === 'node:child_process' && importer?.includes('/node_modules/commander/') ? '\0no-programs' : undefined),
  load: id => (id === '\0no-programs' ? 'export default {}' : undefined),
}

/**
 * Writes signs beyond ASCII by number, when all else is done: such a file is read as it is and takes half the memory.
 * A backslash before a sign that needs none goes with it; any other keeps its own sign.
 */
const inAscii = {
  name: 'talkwright:in-ascii',
  generateBundle(_, bundle) {
    const byNumber = sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk') chunk.code = chunk.code.replace(/\\[\x00-\x7f]|\\?([^\x00-\x7f])/g, (found, sign) => (sign === undefined ? found : byNumber(sign)))
  },
}

/**
 * Commands that run a browser or Slidev: seconds of work, for which loading matters little. They run as they were
 * compiled (`launch.mjs` sees to it), for functions that they send into a page have to keep their names and their text.
 */
const notBundled = /\/commands\/(?:present|handout|slides|build|check|talk)\.ts$/

/**
 * What `npm pack` ships in `lib/command/`: `generate` in a few files in place of a thousand, for most of the time of a
 * short run is loading. What few articles need is in files of its own. In CommonJS, whose scripts `kept-code.ts` can load
 * with what was compiled of them before; a script that is loaded like that cannot import, and requires what it needs late.
 */
export default defineConfig({
  input: { 'talkwright': 'scripts/talkwright.ts', 'generate-worker': 'scripts/commands/generate-worker.ts', 'understand-worker': 'scripts/commands/understand-worker.ts', 'parse-worker': 'scripts/commands/parse-worker.ts' },
  platform: 'node',
  external: [...onDisk, notBundled],
  plugins: [licences, noPrograms, sparing, inAscii],
  output: { dir: 'lib/command', format: 'cjs', dynamicImportInCjs: false, exports: 'named', minify: true, entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' },
})
