import v8 from 'node:v8'
import { expect, it } from 'vitest'
import { tuneEngine } from '../../scripts/cli/engine.ts'

it.each(['together', 'besideMain', 'inOneGo'] as const)('leaves an engine that takes what was compiled before its threads worked: %s', (threads) => {
  const before = v8.cachedDataVersionTag()
  tuneEngine(threads)
  expect(v8.cachedDataVersionTag()).not.toBe(before)
  tuneEngine('alone')
  expect(v8.cachedDataVersionTag()).toBe(before)
})
