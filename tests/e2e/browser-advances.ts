import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { create } from 'fontkit'
import type { Page } from 'playwright-core'
import { faces } from '../../scripts/fit/faces.ts'
import type { Face } from '../../scripts/fit/faces.ts'

const require = createRequire(import.meta.url)

/** Scripts that the text font draws, and the signs that articles use. */
const ranges = [[0x20, 0x7e], [0xa0, 0x17f], [0x218, 0x21b], [0x386, 0x3ce], [0x400, 0x45f], [0x490, 0x491], [0x2010, 0x2027], [0x2030, 0x203a], [0x20ac, 0x20ac], [0x2116, 0x2122], [0x2190, 0x2193], [0x2212, 0x2212], [0x2248, 0x2265]] as const
const drawn = new Set(['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext'].flatMap(charactersOf))
const characters = ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index)).filter(code => drawn.has(code)).map(code => String.fromCodePoint(code))
/** What stands beside one another in running text. */
const kerned = [...characters.slice(0, 95), '‘', '’', '“', '”', '–', '—', '…']
/** Kerning is read off one cut of each optical size. */
const kernedFaces: readonly Face[] = [faces.regular, faces.title]
/** Less kerning than this is not worth its place, thousandths of an em. */
const leastKerning = 3

function charactersOf(subset: string): number[] {
  const font = create(readFileSync(require.resolve(`@fontsource-variable/inter/files/inter-${subset}-opsz-normal.woff2`)))
  return 'characterSet' in font ? font.characterSet : []
}

/** The text font's style sheet, its files written into it. */
function fontFaces(): string {
  const path = require.resolve('@fontsource-variable/inter/opsz.css')
  return readFileSync(path, 'utf8').replace(/url\(\.?\/?(files\/[^)]+)\)/g, (_, file: string) => `url(data:font/woff2;base64,${readFileSync(join(dirname(path), file)).toString('base64')})`)
}

/** Widths of texts in a cut, thousandths of an em. */
async function widthsOf(page: Page, texts: readonly string[], { weight, optical }: Face): Promise<number[]> {
  return page.evaluate(async ({ texts, weight, optical }) => {
    document.body.innerHTML = ''
    const font = `font: ${weight} 1000px 'Inter Variable', 'none'; font-variation-settings: 'opsz' ${optical}; font-optical-sizing: none; font-feature-settings: 'cv05', 'cv08'; font-kerning: normal; text-rendering: geometricPrecision; position: absolute; white-space: pre`
    const spans = texts.map((text) => {
      const span = document.createElement('span')
      span.style.cssText = font
      span.textContent = text
      document.body.append(span)
      return span
    })
    await document.fonts.load(`${weight} 100px 'Inter Variable'`, texts.join(''))
    await document.fonts.ready
    return spans.map(span => Math.round(span.getBoundingClientRect().width))
  }, { texts, weight, optical })
}

function grouped(texts: readonly string[], widths: readonly number[]): Record<string, string> {
  const groups: Record<string, string> = {}
  texts.forEach((text, index) => {
    const key = String(widths[index])
    groups[key] = (groups[key] ?? '') + text
  })
  return groups
}

/** What `scripts/fit/advances.json` holds, read from a browser with the shipped font. */
export async function browserAdvances(page: Page): Promise<Record<string, unknown>> {
  await page.setContent(`<style>${fontFaces()}</style><body></body>`)
  const cuts: Record<string, Record<string, string>> = {}
  for (const [name, face] of Object.entries(faces)) cuts[name] = grouped(characters, await widthsOf(page, characters, face))
  const kerning: Record<string, Record<string, string>> = {}
  for (const face of kernedFaces) {
    const single = new Map(kerned.map((text, index) => [text, index]))
    const alone = await widthsOf(page, kerned, face)
    const pairs = kerned.flatMap(first => kerned.map(second => first + second))
    const together = await widthsOf(page, pairs, face)
    const kerns = pairs.map((pair, index) => (together[index] ?? 0) - [...pair].reduce((sum, one) => sum + (alone[single.get(one) ?? 0] ?? 0), 0))
    const worth = kerns.map(kern => Math.abs(kern) >= leastKerning)
    kerning[face.optical] = grouped(pairs.filter((_, index) => worth[index]), kerns.filter((_, index) => worth[index]))
  }
  return { cuts, kerning }
}
