import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

// What is checked here needs no types, and the snippets stand in files that the compiler does not know.
const eslint = new ESLint({ cwd: root, overrideConfig: { languageOptions: { parserOptions: { projectService: false } }, rules: typedRulesOff() } })

/** Imports that go against the direction of the house. */
const violations: [file: string, imported: string, rule: string][] = [
  ['scripts/plan/snippet.ts', '../render/render.ts', 'import-x/no-restricted-paths'],
  ['scripts/fit/snippet.ts', '../plan/plan.ts', 'import-x/no-restricted-paths'],
  ['scripts/parse/text/snippet.ts', '../../normalise/normalise.ts', 'import-x/no-restricted-paths'],
  ['scripts/read/snippet.ts', '../parse/parse.ts', 'import-x/no-restricted-paths'],
  ['scripts/render/snippet.ts', '../cli/terminal.ts', 'import-x/no-restricted-paths'],
  ['scripts/model/snippet.ts', '../text/words.ts', 'import-x/no-restricted-paths'],
  ['scripts/text/snippet.ts', '../plan/plan.ts', 'import-x/no-restricted-paths'],
  ['scripts/plan/snippet.ts', 'node:fs', 'no-restricted-imports'],
  ['scripts/render/snippet.ts', 'node:child_process', 'no-restricted-imports'],
  ['scripts/fit/snippet.ts', 'playwright-core', 'no-restricted-imports'],
  ['scripts/snippet.ts', 'node:fs/promises', 'no-restricted-imports'],
]

/** Imports that go with it. */
const allowed: [file: string, imported: string][] = [
  ['scripts/plan/snippet.ts', '../model/slide.ts'],
  ['scripts/plan/recognisers/snippet.ts', '../../text/words.ts'],
  ['scripts/plan/recognisers/snippet.ts', '../plan.ts'],
  ['scripts/text/snippet.ts', '../model/article.ts'],
  ['scripts/read/snippet.ts', 'node:fs'],
  ['scripts/commands/snippet.ts', '../browser/chromium.ts'],
]

describe('the direction of imports', () => {
  it.each(violations)('%s may not import %s', async (file, imported, rule) => {
    expect(await brokenRules(file, imported)).toEqual([rule])
  })

  it.each(allowed)('%s may import %s', async (file, imported) => {
    expect(await brokenRules(file, imported)).toEqual([])
  })
})

async function brokenRules(file: string, imported: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(`import thing from '${imported}'\n\nexport default [thing]\n`, { filePath: `${root}${file}` })
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message)
}

function typedRulesOff(): Record<string, 'off'> {
  const typed = ['no-floating-promises', 'no-misused-promises', 'switch-exhaustiveness-check']
  return Object.fromEntries(typed.map(rule => [`@typescript-eslint/${rule}`, 'off']))
}
