import { untuned } from './engine.ts'

// Asked of the process and not imported: of what is imported Node fills in all exports, those that it loads late too.
const fs = process.getBuiltinModule('node:fs')
const path = process.getBuiltinModule('node:path')
const vm = process.getBuiltinModule('node:vm')
const { createRequire } = process.getBuiltinModule('node:module')
const { threadId } = process.getBuiltinModule('node:worker_threads')
const { crc32 } = process.getBuiltinModule('node:zlib')

/** A script of a bundle that runs, or ran. `place` is the file for its code, where there is one; `keptAt` is 0 for code that is not kept, `ranFor` the milliseconds of the longest run that kept it. */
interface Loaded { exports: { exports: unknown }, script: InstanceType<typeof vm.Script>, place: string | undefined, keptAt: number, ranFor: number }

/** What a bundle is loaded with. */
export interface KeptCode {
  /** What the script at `file` exports; it runs once. */
  load: (file: string) => unknown
  /** Keeps for the next run what was compiled, unless that was done a moment ago. For runs that went well: others used little. */
  keep: () => void
}

/** Milliseconds after which code is kept again, for a run may have asked for functions that none before it had. */
const renewedAfter = 600_000

/** So many times as long a run asked for more functions than the one that kept them, as a book does after an article. */
const muchLonger = 4

/** V8 trusts the code that it is handed and dies of one wrong bit: the digest of the rest stands in front. */
const digestLength = 8
/** Behind it, in as many digits, how long the run was. */
const ranForLength = 8

/**
 * Loads scripts in CommonJS, in ASCII, with what V8 compiled of them in runs before: every function that ran, where Node
 * itself keeps what was compiled before anything ran. `folder` is Node's own, whose name says release, processor and
 * flags; without one, or where it cannot be written, nothing is kept. `user` is who runs them, where several do, each
 * its own part of them; `runsFor` tells for how many milliseconds they have.
 */
export function keptCode(folder: string | undefined, user = 'command', runsFor = () => performance.now()): KeptCode {
  const loaded = new Map<string, Loaded>()
  const load = (file: string): unknown => {
    const known = loaded.get(file)
    if (known) return known.exports.exports
    const one = compiled(file, folder, user)
    loaded.set(file, one)
    return run(file, one, load)
  }
  const keep = (): void => {
    const ranFor = runsFor()
    for (const one of loaded.values()) {
      if (one.place === undefined || (Date.now() - one.keptAt < renewedAfter && ranFor < one.ranFor * muchLonger)) continue
      one.ranFor = Math.max(one.ranFor, ranFor)
      write(one.place, untuned(() => one.script.createCachedData()), one.ranFor)
      one.keptAt = Date.now()
    }
  }
  return { load, keep }
}

function compiled(file: string, folder: string | undefined, user: string): Loaded {
  const bytes = fs.readFileSync(file)
  const place = folder === undefined ? undefined : path.join(folder, `${path.basename(file)}-${digestOf(bytes)}-${user}`)
  const kept = place === undefined ? undefined : read(place)
  // The function that Node too puts around a module.
  const script = untuned(() => new vm.Script(`(function (exports, require, module, __filename, __dirname) {${bytes.toString('latin1')}\n})`, { filename: file, ...(kept && { cachedData: kept.code }) }))
  return { exports: { exports: {} }, script, place, ...(kept && !script.cachedDataRejected ? { keptAt: kept.at, ranFor: kept.ranFor } : { keptAt: 0, ranFor: 0 }) }
}

function run(file: string, { exports, script }: Loaded, load: KeptCode['load']): unknown {
  const folder = path.dirname(file)
  const elsewhere = createRequire(file)
  const require = (name: string): unknown => (name.startsWith('.') ? load(path.join(folder, name)) : elsewhere(name))
  const body = script.runInThisContext() as (...args: unknown[]) => void
  body(exports.exports, Object.assign(require, elsewhere), exports, file, folder)
  return exports.exports
}

function read(place: string): { code: Buffer, at: number, ranFor: number } | undefined {
  try {
    const bytes = fs.readFileSync(place)
    const rest = bytes.subarray(digestLength)
    if (bytes.toString('latin1', 0, digestLength) !== digestOf(rest)) return undefined
    return { code: rest.subarray(ranForLength), at: fs.statSync(place).mtimeMs, ranFor: Number(rest.toString('latin1', 0, ranForLength)) }
  }
  catch {
    // Not there yet.
    return undefined
  }
}

/** Whole or not at all: two first runs may write at once, or two threads of one. */
function write(place: string, code: Buffer, ranFor: number): void {
  const draft = `${place}.${process.pid}.${threadId}`
  const rest = Buffer.concat([Buffer.from(String(Math.min(Math.round(ranFor), 10 ** ranForLength - 1)).padStart(ranForLength, '0')), code])
  try {
    fs.writeFileSync(draft, Buffer.concat([Buffer.from(digestOf(rest)), rest]), { mode: 0o600 })
    fs.renameSync(draft, place)
  }
  catch {
    // A user without a home, or without room in it, does without.
    fs.rmSync(draft, { force: true })
  }
}

/** It tells of accidents, as it does for what Node keeps, and guards against nobody; a digest that does takes four times as long, and longer to load. */
function digestOf(bytes: Buffer): string {
  return crc32(bytes).toString(16).padStart(digestLength, '0')
}
