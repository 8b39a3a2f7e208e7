import type { Line } from './lines.ts'
import type { Region, Span } from './region.ts'
import { languageLabels } from '../language-labels.ts'
import { nameLanguages } from './name-language.ts'

interface Block extends Span { label?: Line }

/**
 * Gives code blocks their language: from the label some pages print right above or as the first line of a block
 * (which is then left out), else from the code itself.
 */
export function nameCode(spans: readonly Span[], open: readonly Line[]): Region[] {
  const lineOf = new Map(open.map(line => [line.no, line]))
  const blocks = spans.map(span => withoutLabel(span, lineOf))
  const guesses = nameLanguages(blocks.map(({ start, end }) => textOf({ start, end }, lineOf)))
  return blocks.flatMap(({ start, end, label }, i): Region[] => {
    const lang = label ? languageLabels[label.text.toLowerCase()] : guesses[i]
    const code: Region = { kind: 'code', start, end, ...(lang === undefined ? {} : { lang }) }
    return label ? [{ kind: 'left out', start: label.no, end: label.no, type: 'metadata', reason: 'the label of a code block' }, code] : [code]
  })
}

function withoutLabel({ start, end }: Span, lineOf: ReadonlyMap<number, Line>): Block {
  const inside = end > start ? [lineOf.get(start)] : []
  const label = [...inside, lineAbove(start, lineOf)].find(line => line !== undefined && Object.hasOwn(languageLabels, line.text.toLowerCase()))
  return label ? { start: Math.max(start, label.no + 1), end, label } : { start, end }
}

/** The line right above, past a button or two of the page that other finders have claimed. */
function lineAbove(start: number, lineOf: ReadonlyMap<number, Line>): Line | undefined {
  return [1, 2, 3].flatMap(up => lineOf.get(start - up) ?? [])[0]
}

function textOf({ start, end }: Span, lineOf: ReadonlyMap<number, Line>): string {
  return Array.from({ length: end - start + 1 }, (_, i) => lineOf.get(start + i)?.raw ?? '').join('\n')
}
