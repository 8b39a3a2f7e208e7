import { readFileSync } from 'node:fs'
import { wcagContrast } from 'culori'
import { expect, test } from 'vitest'
import { launchChromium } from '../../scripts/browser/chromium.ts'
import { createTerminal } from '../../scripts/cli/terminal.ts'

const css = readFileSync(new URL('../../styles/palette.css', import.meta.url), 'utf8')

/** Every colour of text with the grounds that it stands on. */
const pairs: ReadonlyArray<readonly [string, readonly string[]]> = [
  ['ink', ['paper', 'tint', 'tint-strong']],
  ['muted', ['paper', 'tint']],
  ['accent', ['paper', 'tint']],
  ['on-ground', ['ground']],
  ['on-night', ['night']],
  ['on-night-muted', ['night']],
  ['on-night-accent', ['night']],
]
const names = [...new Set(pairs.flatMap(([text, grounds]) => [text, ...grounds]))]

/** The palette of every hue as a browser paints it: hue, then name, then `#rrggbb`. */
async function paintedPalettes(scheme: 'light' | 'dark'): Promise<Record<string, string>[]> {
  const browser = await launchChromium(createTerminal())
  try {
    const page = await browser.newPage()
    await page.setContent(`<html class="${scheme}"><style>${css}</style><body></body></html>`)
    return await page.evaluate((names) => {
      const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D
      const probe = document.body.appendChild(document.createElement('p'))
      return Array.from({ length: 360 }, (_, hue) => {
        document.body.style.setProperty('--slidev-theme-hue', String(hue))
        return Object.fromEntries(names.map((name) => {
          probe.style.color = `var(--tw-${name})`
          context.fillStyle = getComputedStyle(probe).color
          context.fillRect(0, 0, 1, 1)
          return [name, `#${[...context.getImageData(0, 0, 1, 1).data.slice(0, 3)].map(value => value.toString(16).padStart(2, '0')).join('')}`]
        }))
      })
    }, names)
  }
  finally {
    await browser.close()
  }
}

test.each(['light', 'dark'] as const)('whatever its hue, every text of the palette has a contrast of 4.5:1 where it stands (%s)', async (scheme) => {
  const palettes = await paintedPalettes(scheme)
  const faint = palettes.flatMap((palette, hue) => pairs.flatMap(([text, grounds]) => grounds.flatMap((ground) => {
    const contrast = wcagContrast(palette[text] ?? '', palette[ground] ?? '')
    return contrast < 4.5 ? [`${text} on ${ground} at ${hue}: ${contrast.toFixed(2)}`] : []
  })))
  expect(new Set(palettes.map(({ accent }) => accent)).size).toBeGreaterThan(100)
  expect(faint).toEqual([])
})
