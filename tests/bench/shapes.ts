import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openDisplayMath } from '../../scripts/parse/markdown/display-math.ts'
import { sourceLines } from '../../scripts/parse/markdown/source-line.ts'

/** A kind of article that can be made in any size. */
export interface Shape { name: string, make: (size: number) => string, sizes: readonly [number, number, number], unit: string }

const root = fileURLToPath(new URL('../../', import.meta.url))
const prose = readFileSync(join(root, 'article.md'), 'utf8').match(/[A-Z][^.|`\n]{30,160}\./g) ?? []

const sentence = (index: number): string => prose[index % prose.length] ?? ''
const many = (count: number, one: (index: number) => string, between: string): string => Array.from({ length: count }, (_, index) => one(index)).join(between)

/** Articles that are one thing over and over: where a step that looks at all others for each one shows. */
export const uniform: readonly Shape[] = [
  { name: 'one section of paragraphs', unit: 'paragraphs', sizes: [2_500, 5_000, 10_000], make: size => `# Talk\n\n## Part\n\n${many(size, index => `${sentence(index)} ${sentence(index + 7)}`, '\n\n')}\n` },
  { name: 'headings', unit: 'headings', sizes: [2_500, 5_000, 10_000], make: size => `# Talk\n\n${many(size, index => `## Part ${index}\n\n${sentence(index)}`, '\n\n')}\n` },
  { name: 'underlined headings', unit: 'headings', sizes: [2_500, 5_000, 10_000], make: size => `# Talk\n\n${many(size, index => `Part ${index}\n---\n\n${sentence(index)}`, '\n\n')}\n` },
  { name: 'one list', unit: 'items', sizes: [5_000, 10_000, 20_000], make: size => `# Talk\n\n## Part\n\n${many(size, index => `- ${sentence(index)}`, '\n')}\n` },
  { name: 'lists under headings', unit: 'lists', sizes: [1_000, 2_000, 4_000], make: size => `# Talk\n\n${many(size, index => `## Part ${index}\n\n- ${sentence(index)}\n- ${sentence(index + 7)}`, '\n\n')}\n` },
  { name: 'one table', unit: 'rows', sizes: [5_000, 10_000, 20_000], make: size => `# Talk\n\n## Part\n\n| Name | Text |\n|---|---|\n${many(size, index => `| ${index} | ${sentence(index)} |`, '\n')}\n` },
  { name: 'commands in one section', unit: 'commands', sizes: [2_000, 4_000, 8_000], make: size => `# Talk\n\n## Part\n\n${many(size, index => `Do step ${index}:\n\n\`\`\`sh\nknead ${index}\n\`\`\``, '\n\n')}\n` },
  { name: 'comments', unit: 'comments', sizes: [5_000, 10_000, 20_000], make: size => `# Talk\n\n## Part\n\n${sentence(0)}\n\n${many(size, index => `<!-- number ${index} -->`, '\n\n')}\n\n${many(size / 5, index => `<!-- talk: cue Look at ${index} -->\n\n${sentence(index)}`, '\n\n')}\n` },
  { name: 'paragraphs with comments and titles', unit: 'paragraphs', sizes: [3_000, 6_000, 12_000], make: size => `# Talk\n\n## Part\n\n${many(size, index => `<!-- number ${index} -->\n\n<!-- talk: title Part -->\n\n${sentence(index)}`, '\n\n')}\n` },
  { name: 'one listing', unit: 'lines', sizes: [10_000, 20_000, 40_000], make: size => `# Talk\n\n## Part\n\n\`\`\`js\n${many(size, index => `const line${index} = ${index}`, '\n')}\n\`\`\`\n` },
  { name: 'headings with a gloss under one', unit: 'headings', sizes: [1_000, 2_000, 4_000], make: size => `# Talk\n\n## Part\n\n${many(size, index => `### Name${index} - Thing\n\n${sentence(index)} ${sentence(index + 7 * (index % 11))} Number ${index}-${index * 7} of them.`, '\n\n')}\n` },
  { name: 'one listing, every second line blank', unit: 'lines', sizes: [10_000, 20_000, 40_000], make: size => `# Talk\n\n## Part\n\n\`\`\`js\n${many(size, index => `const line${index} = ${index}`, '\n\n')}\n\`\`\`\n` },
  { name: 'spaces in one line', unit: 'spaces', sizes: [200_000, 400_000, 800_000], make: size => `# Talk\n\n## Part\n\nOne word${' '.repeat(size)}and another.\n` },
  { name: 'spaces in an item, a heading, a name and a listing', unit: 'spaces', sizes: [100_000, 200_000, 400_000], make: size => `# Talk\n\n## One${' '.repeat(size)}part\n\n- One word${' '.repeat(size)}and another\n- **Name${' '.repeat(size)}x**: another\n\n\`\`\`js\nknead()${' '.repeat(size)}\nbake()\n\`\`\`\n` },
  { name: 'marks in one word', unit: 'marks', sizes: [100_000, 200_000, 400_000], make: size => `# Talk\n\n## Part\n\nOne word${'-'.repeat(size)}and ${'.'.repeat(size)}another, ${'\u0301'.repeat(size)}and one.\n` },
  { name: 'blank lines', unit: 'lines', sizes: [200_000, 400_000, 800_000], make: size => `# Talk\n\n## Part\n\nA word.${'\n'.repeat(size)}\n\n## Other\n\nAnother.${'\n'.repeat(size / 2)}\n` },
  { name: 'one line', unit: 'sentences', sizes: [5_000, 10_000, 20_000], make: size => `# Talk\n\n## Part\n\n${many(size, sentence, ' ')}\n` },
]

/** A text whose formulas stand on lines of their own: one that opens beside its `$$` swallows, for a plain parser, all articles after it. */
const withClosedFormulas = (text: string): string => openDisplayMath(sourceLines(text)).map(line => line.text).join('\n')

/** Real articles one after another, without their frontmatter, up to a number of megabytes. */
export function concatenated(folder: string): Shape {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.md')).sort()
  const texts = files.map(name => withClosedFormulas(readFileSync(join(folder, name), 'utf8').replace(/^(---|\+\+\+)\r?\n[\s\S]*?\n\1\r?\n/, '')))
  if (texts.length === 0) throw new Error(`${folder} has no articles in Markdown`)
  const make = (megabytes: number): string => {
    const parts = ['# All of them\n']
    for (let index = 0, bytes = 0; bytes < megabytes * 1e6; index += 1) {
      const text = texts[index % texts.length] ?? ''
      parts.push(text)
      bytes += Buffer.byteLength(text)
    }
    return parts.join('\n\n')
  }
  return { name: `${files.length} articles, one after another`, unit: 'MB', sizes: [1, 2, 4], make }
}
