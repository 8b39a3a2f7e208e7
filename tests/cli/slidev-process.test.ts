import { readdirSync, readlinkSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { startSlidev } from '../../scripts/slidev/slidev-process.ts'
import { runCommand, startCommand } from './run-command.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** Processes that work in a folder, by their numbers. */
function processesIn(folder: string): string[] {
  return readdirSync('/proc').filter((name) => {
    try {
      return /^\d+$/.test(name) && readlinkSync(join('/proc', name, 'cwd')) === realpathSync(folder)
    }
    catch {
      return false
    }
  })
}

/** Waits until that many processes work in a folder; returns how many do in the end. */
async function waitFor(count: number, folder: string): Promise<number> {
  for (const until = Date.now() + 5000; processesIn(folder).length !== count && Date.now() < until;) await pause(20)
  return processesIn(folder).length
}

test('Slidev that is not needed ends with the command', async () => {
  const folder = temporaryFolder()
  const { status, stderr } = await runCommand(['talk', 'missing.md', '--out', 'talk'], folder)
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/^talkwright: missing\.md .*\n$/) })
  expect(await waitFor(0, folder)).toBe(0)
})

test('Slidev that waits for an order ends with whoever started it, however that ends', async () => {
  const folder = temporaryFolder()
  const { child, result } = startCommand(['talk', 'bread.md', '--out', 'talk'], folder)
  writeFileSync(join(folder, 'bread.md'), '# Bread\n\nFlour and water.\n')
  expect(await waitFor(2, folder)).toBe(2)
  child.kill('SIGKILL')
  await result
  expect(await waitFor(0, folder)).toBe(0)
})

test('one order is carried out, in the deck\'s folder, with what is said', async () => {
  const folder = temporaryFolder()
  const { code, output } = await startSlidev().run({ args: ['--version'], folder, env: {} })
  expect({ code, output }).toEqual({ code: 0, output: expect.stringMatching(/^\d+\.\d+\.\d+\s*$/) })
})

test('what was started and ended before its order tells so', async () => {
  const slidev = startSlidev()
  slidev.stop()
  expect(await slidev.run({ args: ['--version'], folder: temporaryFolder(), env: {} })).toEqual({ code: null, output: '' })
})
