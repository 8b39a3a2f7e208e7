import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { VFile } from 'vfile'
import { articleToTalk } from '../../scripts/article-to-talk.ts'
import { createTerminal } from '../../scripts/cli/terminal.ts'
import { BuildFailure } from '../../scripts/slidev/build-failure.ts'
import type { Shown } from './compare.ts'
import { compare } from './compare.ts'
import type { Example } from './examples.ts'
import { readExamples } from './examples.ts'
import { exceptions } from './rules.ts'
import type { GeneratedDeck } from './show.ts'
import { showDecks } from './show.ts'

/** Examples that go into one build. */
const batchSize = 350

async function deckOf({ markdown }: Example): Promise<GeneratedDeck> {
  const file = new VFile({ value: markdown, path: 'example.md' })
  file.data.format = 'markdown'
  const talk = await articleToTalk(file)
  return { markdown: talk.markdown, slides: talk.deck.slides.length }
}

/** What is wrong with each example that is not shown as it means. Where a build fails, its halves are built. */
async function faultsIn(examples: readonly Example[]): Promise<string[]> {
  try {
    const { shown, errors } = await showDecks(await Promise.all(examples.map(deckOf)), createTerminal())
    return [...examples.flatMap((example, index) => faultOf(example, shown[index]) ?? []), ...errors.map(error => `console: ${error}`)]
  }
  catch (error) {
    const [only] = examples
    if (examples.length === 1 && only) return [`${only.name} (${only.section})\n  ${String(error instanceof BuildFailure ? error.lines.join('\n  ') : error)}`]
    const middle = Math.ceil(examples.length / 2)
    return [...await faultsIn(examples.slice(0, middle)), ...await faultsIn(examples.slice(middle))]
  }
}

function faultOf(example: Example, shown: Shown = { slides: [], notes: [] }): string | undefined {
  const { name, section } = example
  const { lost, invented } = compare(example, shown)
  if (lost.length + invented.length === 0) return undefined
  return [`${name} (${section})`, ...lost.map(line => `  lost: ${line}`), ...invented.map(line => `  invented: ${line}`)].join('\n')
}

const folder = process.argv[2] ?? fileURLToPath(new URL('../../../shared/specs', import.meta.url))
const only = process.argv[3]
if (!existsSync(folder)) {
  console.error('usage: npm run test:spec -- FOLDER (a folder with commonmark-*.json and gfm-*.json)')
  process.exit(2)
}
for (const name of readdirSync(folder).filter(file => file.endsWith('.json')).sort()) {
  const all = readExamples(join(folder, name)).filter(example => only === undefined || only.split(',').includes(example.name))
  const examples = all.filter(example => !(example.name in exceptions))
  const faults: string[] = []
  for (let start = 0; start < examples.length; start += batchSize) faults.push(...await faultsIn(examples.slice(start, start + batchSize)))
  for (const fault of faults) console.log(fault)
  for (const example of all) if (exceptions[example.name] !== undefined) console.log(`${example.name} is an exception: ${exceptions[example.name]}`)
  console.log(`${name}: ${examples.length - faults.length} of ${all.length} examples shown as they mean, ${all.length - examples.length} exceptions`)
  if (faults.length > 0) process.exitCode = 1
}
