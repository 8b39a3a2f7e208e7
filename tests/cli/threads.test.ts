import v8 from 'node:v8'
import { expect, it } from 'vitest'
import { tuneEngine } from '../../scripts/commands/threads.ts'

it('leaves an engine that takes what was compiled before its threads worked', () => {
  const before = v8.cachedDataVersionTag()
  tuneEngine('together')
  expect(v8.cachedDataVersionTag()).not.toBe(before)
  tuneEngine('alone')
  expect(v8.cachedDataVersionTag()).toBe(before)
})
