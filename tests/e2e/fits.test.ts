import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test } from 'vitest'
import { runCommand } from '../cli/run-command.ts'
import { temporaryFolder } from '../cli/temporary-folder.ts'

const fixtures = fileURLToPath(new URL('../pipeline/fixtures/', import.meta.url))

// A build leaves a core idle for half of its time: two run side by side.
test.concurrent.for(['long-words', 'long-code', 'long-table', 'wide-table', 'nested-lists', 'right-to-left', 'picture', 'comparison', 'endless', 'commands'])('every slide of %s fits', async (name, { expect, onTestFinished }) => {
  const folder = temporaryFolder(onTestFinished)
  expect(await runCommand(['generate', join(fixtures, name, 'article.md'), '--out', folder], folder)).toMatchObject({ status: 0 })
  expect(await runCommand(['check', folder], folder)).toMatchObject({ status: 0, stdout: expect.stringContaining('nothing found') as string })
})
