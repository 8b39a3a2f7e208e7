import { relevances } from './highlighter.ts'
import { languageSigns } from './language-signs.ts'

/** Below this sum of points a block is left without a language rather than coloured as the wrong one. */
const leastPoints = 4
/** What an unsure block gets for a language that another block of the article is surely in; of 0, 3, 6 and 10, 6 named most blocks of 200 readmes right. */
const companyPoints = 6
/** From this sum on a block is sure of its language. */
const surePoints = 14

/** The part of a long block that is looked at. */
const longestSample = 4000

/** Grammars that match nearly anything, or languages few articles are about: their points count for less. */
const trust: Readonly<Record<string, number>> = {
  css: 0.3, csharp: 0.5, dockerfile: 0.5, graphql: 0.5, ini: 0.5, kotlin: 0.5, lua: 0.5, php: 0.5, ruby: 0.5, sql: 0.6, swift: 0.5,
}

/** A language highlight.js knows under another one's grammar, and the name a code block should carry. */
const labels: Readonly<Record<string, string>> = { xml: 'html' }

/** Names the languages of an article's code blocks, in the words of a fence; nothing where no language is plainly ahead. */
export function nameLanguages(codes: readonly string[]): Array<string | undefined> {
  const points = codes.map(pointsOf)
  const company = new Set(points.flatMap(scores => bestOf(scores, surePoints) ?? []))
  return points.map((scores) => {
    const favoured = new Map([...scores].map(([lang, value]) => [lang, value + (company.has(lang) ? companyPoints : 0)]))
    const best = bestOf(scores, surePoints) ?? (bestOf(scores, 1) === undefined ? undefined : bestOf(favoured, leastPoints))
    return best === undefined ? undefined : labels[best] ?? best
  })
}

function pointsOf(code: string): Map<string, number> {
  const sample = code.slice(0, longestSample)
  const points = new Map([...relevances(sample)].map(([lang, value]) => [lang, value * (trust[lang] ?? 1)]))
  // highlight.js reads TOML by its grammar for INI files.
  points.set('toml', points.get('ini') ?? 0)
  for (const { lang, sign, weight } of languageSigns) {
    if (sign.test(sample))
      points.set(lang, (points.get(lang) ?? 0) + weight)
  }
  return points
}

function bestOf(points: ReadonlyMap<string, number>, least: number): string | undefined {
  const [best] = [...points].sort(([, a], [, b]) => b - a)
  return best && best[1] >= least ? best[0] : undefined
}
