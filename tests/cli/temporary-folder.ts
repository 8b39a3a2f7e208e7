import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Makes an empty folder that goes away with the test; one of several that run side by side brings its own `finished`. */
export function temporaryFolder(finished: (clean: () => void) => void = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'talkwright-test-'))
  finished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
