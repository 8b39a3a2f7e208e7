import { expect, test } from 'vitest'
import { relevantLines } from '../../scripts/slidev/relevant-lines.ts'

const banner = '\n\n  ●■▲\n  Slidev  v53.0.0 (global)\n\n  theme       @slidev/theme-default\n  css engine  unocss\n  entry       /talks/bread/slides.md\nvite v8.3.8 building client environment for production...\ntransforming...\n✓ 445 modules transformed.\n'
const timings = '[PLUGIN_TIMINGS] JavaScript callbacks ran for 4.6s of this 5.6s build (82%).\nThe slowest callbacks, timed inside each callback (an error is included):\n  - plugin unocss renderChunk (22%, 1.2s, 40 calls)\n  - plugin vite:css transform (69 calls)\n  … and 1 more\nSee https://rolldown.rs/reference/InputOptions.checks#bundlertimings for more details.\n'
const failure = '✗ Build failed in 6.03s\nBuild failed with 1 error:\n[plugin vite:vue] slides.md__slidev_7.md:7:1\nRolldownError: Element is missing end tag.\n    at aggregate (/node_modules/rolldown/x.mjs:1:1)\n    errors: [Getter/Setter]\n}\n'
const told = ['✗ Build failed in 6.03s', 'Build failed with 1 error:', '[plugin vite:vue] slides.md__slidev_7.md:7:1', 'RolldownError: Element is missing end tag.']

test.each([
  ['before it', banner + timings + failure],
  ['after it', banner + failure + timings],
])('of what the bundler prints, its timings %s are no part of what went wrong', (_, output) => {
  expect(relevantLines(output)).toEqual(told)
})

test('what says nothing of an error is told without the banner', () => {
  expect(relevantLines(`${banner}rendering chunks...\n(!) outDir /site is not inside project root and will not be emptied.\nUse --emptyOutDir to override.\nKilled\n`)).toEqual(['Killed'])
})
