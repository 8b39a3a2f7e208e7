import { bundledLanguages, bundledLanguagesAlias } from 'shiki/langs'
import { expect, test } from 'vitest'

// `npx vitest run tests/normalise/language-names.test.ts -u` writes the file anew after a change of the highlighter.
test('the languages that listings may name are those that the deck can colour', async () => {
  const names = [...new Set([...Object.keys(bundledLanguages), ...Object.keys(bundledLanguagesAlias)])].sort()
  await expect(`${JSON.stringify(names, null, 1)}\n`).toMatchFileSnapshot('../../scripts/normalise/language-names.json')
})
