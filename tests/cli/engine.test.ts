import v8 from 'node:v8'
import { expect, it } from 'vitest'
import { keepMemory, tuneEngine, untuned } from '../../scripts/cli/engine.ts'

it.each(['together', 'besideMain', 'inOneGo'] as const)('leaves an engine that takes what was compiled before its threads worked: %s', (threads) => {
  const before = v8.cachedDataVersionTag()
  tuneEngine(threads)
  expect(v8.cachedDataVersionTag()).not.toBe(before)
  tuneEngine('alone')
  expect(v8.cachedDataVersionTag()).toBe(before)
})

it('loads code as the engine works by itself, and goes on as it was told', () => {
  const before = v8.cachedDataVersionTag()
  tuneEngine('together')
  const tuned = v8.cachedDataVersionTag()
  expect(untuned(() => v8.cachedDataVersionTag())).toBe(before)
  expect(() => untuned(() => { throw new Error('broken') })).toThrow('broken')
  expect(v8.cachedDataVersionTag()).toBe(tuned)
  tuneEngine('alone')
})

it('holds the memory for what is new where it is large enough', () => {
  const before = v8.cachedDataVersionTag()
  const size = (): number => v8.getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0
  const enough = 32 * 2 ** 20
  // It grows with what is left of what is new.
  const kept: object[] = []
  while (size() < enough && kept.length < 20_000_000) kept.push({ at: kept.length })
  expect(size()).toBeGreaterThanOrEqual(enough)
  keepMemory()
  const held = v8.cachedDataVersionTag()
  tuneEngine('alone')
  expect(held).not.toBe(before)
  expect(v8.cachedDataVersionTag()).toBe(before)
})
