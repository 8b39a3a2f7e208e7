import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCommand, startCommand } from '../cli/run-command.ts'
import { contentOf, deckCopy } from './deck-copy.ts'

/** What is wrong with the deck in `fixtures/faulty`, by the heading of the slide. */
const faults: [heading: string, finding: RegExp][] = [
  ['Runs below the slide', /error overflow: 'the last line' runs \d+ px below the slide; shorten or split it$/],
  ['Runs out to the right', /error overflow: 'Here is a line .*' runs \d+ px right of the slide; shorten it$/],
  ['Cut off by its box', /error overflow: 'The second line cannot\.' is cut off: it runs \d+ px below its box/],
  ['A broken image', /error broken-image: \/images\/nowhere\.png shows nothing/],
  ['A missing file', /error missing-file: \/nowhere\.css is missing/],
  ['An outside request', /error outside-request: asks https:\/\/images\.example\.org\/picture\.png/],
  ['An error on the console', /error console-error: the deck complains$/],
  ['An exception', /error console-error: .*thrown on purpose/],
  ['An exception', /error not-shown: the slide does not appear/],
  ['Too small', /error small-type: 'Nobody in the back row reads this\.' is set at 11 px; body text needs 20 px$/],
  ['Runs below the slide', /warning many-bullets: the slide has 15 bullets/],
  ['Runs below the slide', /warning full-slide: the slide is 97 % full/],
  ['Appears too low on the last click', /error overflow: 'The late line' runs \d+ px below the slide/],
  ['Runs into the furniture', /error overflow: 'Down where the number stands' runs \d+ px into the line at the foot of the slide/],
  ['A layout that nobody has', /error unknown-layout: there is no layout 'pro-cons'/],
  ['Only wrong in the dark', /error overflow: 'A dark line' runs \d+ px below the slide/],
]

/** A line of the score. */
const scored = /^(?:ok  |miss|GATE) /

describe('talkwright check', () => {
  it('finds each fault of a deck, names its line and nothing else', async () => {
    const folder = deckCopy('faulty')
    const before = contentOf(folder)
    const { status, stdout, stderr } = await runCommand(['check', folder], folder)
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })

    const lines = stdout.trimEnd().split('\n').filter(line => !scored.test(line))
    const source = readFileSync(join(folder, 'slides.md'), 'utf8').split('\n')
    for (const [heading, finding] of faults) {
      const place = `slides.md:${source.indexOf(`# ${heading}`) + 1} slide`
      expect(lines.filter(line => line.startsWith(place) && finding.test(line)), heading).toHaveLength(1)
    }
    expect(lines).toHaveLength(faults.length + 1)
    expect(lines.at(-1)).toBe('14 slides checked in light and dark: 14 findings, 2 pieces of advice')
    expect(contentOf(folder)).toEqual(before)
  })

  it('finds nothing in a clean deck and leaves nothing behind', async () => {
    const folder = deckCopy('clean')
    const before = contentOf(folder)
    const { status, stdout, stderr } = await runCommand(['check'], folder)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout.trimEnd().split('\n').filter(line => !scored.test(line))).toEqual(['3 slides checked in light and dark: nothing found'])
    expect(stdout).toMatch(/^ok +1 overflowing or clipped slides +0 +none$/m)
    expect(contentOf(folder)).toEqual(before)
  })
})

it('checks several decks with one browser, each below the name of its folder', async () => {
  const [clean, faulty] = [deckCopy('clean'), deckCopy('faulty')]
  const { status, stdout, stderr } = await runCommand(['check', clean, faulty], clean)
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  const lines = stdout.trimEnd().split('\n').filter(line => !scored.test(line))
  expect(lines.slice(0, 3)).toEqual([`${clean}:`, '3 slides checked in light and dark: nothing found', `${faulty}:`])
  expect(lines.at(-1)).toBe('14 slides checked in light and dark: 14 findings, 2 pieces of advice')
  expect(await runCommand(['check', clean, faulty, '--json'], clean)).toMatchObject({ status: 2, stdout: '', stderr: 'talkwright: --json is about one deck; leave it out, or check that one alone\n' })
})

it('ends at once when it is stopped while it reads the article', async () => {
  const folder = deckCopy('clean')
  writeFileSync(join(folder, 'book.md'), `# Bread\n\n${'## Rye\n\nRye holds more water than wheat does.\n\n'.repeat(20_000)}`)
  const { child, result } = startCommand(['check', '.', '--article', 'book.md'], folder)
  await new Promise(resolve => setTimeout(resolve, 1500))
  child.kill('SIGTERM')
  expect(await result).toEqual({ status: null, stdout: '', stderr: '' })
  expect(contentOf(folder).filter(name => !name.endsWith('book.md'))).toEqual(contentOf(deckCopy('clean')))
})

it('sees what each slide does once, when it is built, by day and by night', async () => {
  const folder = deckCopy('day-and-night')
  const { stdout } = await runCommand(['check', folder], folder)
  expect(stdout.match(/slide \d .*said by \w+/g)?.sort()).toEqual([1, 2, 3, 4].flatMap(no => ['day', 'night'].map(time => `slide ${no} error console-error: said by ${time}`)))
})

it('prints findings and score as one JSON document', async () => {
  const folder = deckCopy('faulty')
  const { status, stdout } = await runCommand(['check', folder, '--json'], folder)
  const { slides, findings, score } = JSON.parse(stdout) as { slides: number, findings: { slide: number, rule: string }[], score: { name: string, value?: number, met: boolean, gate: boolean }[] }
  expect({ status, slides }).toEqual({ status: 1, slides: 14 })
  expect(findings).toContainEqual(expect.objectContaining({ slide: 7, rule: 'small-type', severity: 'error', file: 'slides.md' }))
  expect(score).toContainEqual(expect.objectContaining({ name: 'smallest body type, px', value: 11, least: 20, gate: true, met: false }))
})
