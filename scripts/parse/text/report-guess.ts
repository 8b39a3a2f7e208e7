import type { VFile } from 'vfile'
import type { Lines } from './build-node.ts'
import type { Region } from './region.ts'
import { inform } from '../message.ts'
import { isFlatCode, positionOf } from './build-node.ts'

interface Guess { ruleId: string, reason: string }
type Reporters = { [K in Region['kind']]: (region: Extract<Region, { kind: K }>, lines: Lines) => Guess[] }

const advice = 'write the article in Markdown to settle it'

/** What to tell of each kind of region: nothing where the text left no doubt. */
const reporters: Reporters = {
  'heading': ({ depth, sign, text }) => [{ ruleId: 'guessed-heading', reason: `Took '${text}' for a level-${depth} heading (${sign}); ${advice}` }],
  'code': (region, lines) => [
    { ruleId: 'guessed-code', reason: `Took lines ${region.start}-${region.end} for ${region.lang === undefined ? 'code in no language I know' : `${region.lang} code`}; ${advice}` },
    ...(isFlatCode(region, lines) ? [{ ruleId: 'guessed-indentation', reason: `Indented lines ${region.start}-${region.end} by their brackets, since the text has lost its indentation; ${advice}` }] : []),
  ],
  'list': ({ entries, marked }) => [{ ruleId: 'guessed-list', reason: `Took ${entries.length} lines ${marked ? 'with bullets or numbers' : 'without bullets after a colon'} for a list; ${advice}` }],
  'table': ({ rows }) => [{ ruleId: 'guessed-table', reason: `Took ${rows.length} lines with tabs for a table; ${advice}` }],
  'left out': ({ reason }) => [{ ruleId: 'guessed-furniture', reason: `Left out ${reason}; delete the line to be rid of this message` }],
  'paragraph': () => [],
  'rule': () => [],
}

/** Puts one message on the file for each thing that had to be guessed about a region. */
export function reportGuess<K extends Region['kind']>(file: VFile, region: Extract<Region, { kind: K }>, lines: Lines): void {
  const report = reporters[region.kind as K]
  for (const { ruleId, reason } of report(region, lines))
    inform(file, reason, { ruleId, place: positionOf(region, lines) })
}
