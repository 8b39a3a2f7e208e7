import { readFileSync, readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keptCode } from '../../scripts/cli/kept-code.ts'
import { temporaryFolder } from './temporary-folder.ts'

interface Counter { next: () => number, home: string }

const counter = 'let total = 0\nconst step = require(\'./step.cjs\')\nexports.next = () => total += step\nexports.home = require(\'node:path\').basename(__dirname)\n'

/** A bundle of two scripts, and where its code is to be kept. */
function bundle(): { file: string, home: string, kept: string } {
  const home = temporaryFolder()
  writeFileSync(join(home, 'counter.cjs'), counter)
  writeFileSync(join(home, 'step.cjs'), 'module.exports = 2\n')
  return { file: join(home, 'counter.cjs'), home, kept: temporaryFolder() }
}

/** What a run of the bundle counts. */
function runOf(file: string, kept: string | undefined): number[] {
  const code = keptCode(kept)
  const { next } = code.load(file) as Counter
  const counted = [next(), next()]
  code.keep()
  return counted
}

describe('code that is kept', () => {
  it('runs a bundle as Node would, each of its scripts once', () => {
    const { file, home, kept } = bundle()
    const code = keptCode(kept)
    expect(code.load(file)).toBe(code.load(file))
    expect((code.load(file) as Counter).home).toBe(basename(home))
  })

  it('keeps nothing unless it is told to, and nothing without a place', () => {
    const { file, kept } = bundle()
    keptCode(kept).load(file)
    expect(readdirSync(kept)).toEqual([])
    expect(runOf(file, undefined)).toEqual([2, 4])
  })

  it('does in the second run what it did in the first, with the same files', () => {
    const { file, kept } = bundle()
    expect(runOf(file, kept)).toEqual([2, 4])
    const files = readdirSync(kept)
    expect(files).toHaveLength(2)
    expect(runOf(file, kept)).toEqual([2, 4])
    expect(readdirSync(kept)).toEqual(files)
  })

  it('keeps again what a much longer run compiled, and nothing for a run that was as long as one before', () => {
    const { file, kept } = bundle()
    const filesAfter = (ranFor: number): bigint[] => {
      const code = keptCode(kept, 'command', () => ranFor)
      code.load(file)
      code.keep()
      return readdirSync(kept).map(name => statSync(join(kept, name), { bigint: true }).mtimeNs)
    }
    const first = filesAfter(100)
    expect(filesAfter(300)).toEqual(first)
    const longer = filesAfter(500)
    expect(longer.filter(one => first.includes(one))).toEqual([])
    expect(filesAfter(600)).toEqual(longer)
    expect(filesAfter(100)).toEqual(longer)
  })

  it.each<[what: string, harm: (path: string) => void]>([
    ['cut short', path => truncateSync(path, 200)],
    ['emptied', path => writeFileSync(path, '')],
    ['wrong in one bit', (path) => {
      const bytes = readFileSync(path)
      bytes[bytes.length - 9]! ^= 1
      writeFileSync(path, bytes)
    }],
  ])('does without kept code that is %s, and mends it', (_, harm) => {
    const { file, kept } = bundle()
    runOf(file, kept)
    const paths = readdirSync(kept).map(name => join(kept, name))
    const whole = paths.map(path => readFileSync(path).length)
    paths.forEach(harm)
    expect(runOf(file, kept)).toEqual([2, 4])
    expect(paths.map(path => readFileSync(path).length)).toEqual(whole)
  })

  it('does not run the code of a script that has changed', () => {
    const { file, kept } = bundle()
    runOf(file, kept)
    writeFileSync(file, counter.replace('+=', '-='))
    expect(runOf(file, kept)).toEqual([-2, -4])
  })

  it('runs where nothing can be kept', () => {
    const { file } = bundle()
    expect(runOf(file, '/proc/nowhere')).toEqual([2, 4])
  })
})
