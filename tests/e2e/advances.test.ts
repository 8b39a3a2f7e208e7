import { expect, test } from 'vitest'
import { launchChromium } from '../../scripts/browser/chromium.ts'
import { browserAdvances } from './browser-advances.ts'

const silent = { out: () => {}, error: () => {}, progress: () => ({ done: () => {} }) }

// `npx vitest run tests/e2e/advances.test.ts -u` writes the file anew after a change of the font.
test('the widths the fitter predicts with are those that a browser gives the font that ships', async () => {
  const browser = await launchChromium(silent)
  try {
    const read = await browserAdvances(await browser.newPage())
    await expect(`${JSON.stringify(read, null, 1)}\n`).toMatchFileSnapshot('../../scripts/fit/advances.json')
  }
  finally {
    await browser.close()
  }
})
