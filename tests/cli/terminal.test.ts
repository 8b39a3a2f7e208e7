import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createTerminal } from '../../scripts/cli/terminal.ts'

describe('progress', () => {
  it.each([
    ['says nothing in a pipe', undefined, 80, 0],
    ['says nothing on a terminal of unknown width', true, 0, 0],
    ['shows what is under way on a terminal', true, 80, 1],
  ])('%s', async (_, isTTY, columns, atLeast) => {
    const { written } = stderrLike({ isTTY, columns })
    const progress = createTerminal().progress('Building')
    await import('ora')
    await new Promise(resolve => setTimeout(resolve, 100))
    progress.done()
    expect(written.filter(text => text.includes('Building')).length).toBeGreaterThanOrEqual(atLeast)
    if (atLeast === 0)
      expect(written).toEqual([])
  })
})

describe('lines', () => {
  it('go to stdout, and those about errors to stderr', () => {
    const { written } = stderrLike({ isTTY: undefined, columns: 80 })
    const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    const terminal = createTerminal()
    terminal.out('a result')
    terminal.error('a complaint')
    expect(out.mock.calls).toEqual([['a result\n']])
    expect(written).toEqual(['a complaint\n'])
  })
})

function stderrLike(traits: { isTTY: boolean | undefined, columns: number }): { written: string[] } {
  const written: string[] = []
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written.push(String(text))
    return true
  })
  const { isTTY, columns, cursorTo, clearLine, moveCursor } = process.stderr
  const still = (): boolean => true
  Object.assign(process.stderr, { ...traits, cursorTo: still, clearLine: still, moveCursor: still })
  onTestFinished(() => {
    vi.restoreAllMocks()
    Object.assign(process.stderr, { isTTY, columns, cursorTo, clearLine, moveCursor })
  })
  return { written }
}
