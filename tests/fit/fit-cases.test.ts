import { expect, it } from 'vitest'
import { talkOfText } from '../pipeline/talk-of.ts'

const firms = ['Oak', 'Elm', 'Ash', 'Yew', 'Fir', 'Box', 'Bay', 'Fig']
const section = (firm: string, index: number): string => `### ${firm} - Storage of many large files\n\n- Reads of the large files take ${index + 2} milliseconds in place of ninety\n- Each of the machines holds ${index + 3} copies of all the files that are read often\n- The team of ${index + 4} wrote it anew within a single year of work`

it('each part of a table of cases is said to show its own rows', async () => {
  const { report: { blocks, slides } } = await talkOfText(`# Trees\n\n## Firms\n\n${firms.map(section).join('\n\n')}\n`)
  const parts = slides.filter(({ kind }) => kind === 'cases')
  expect(parts.length).toBeGreaterThan(1)
  const shownOn = blocks.filter(({ type, line }) => type === 'heading' && line > 3).map(block => block.slides)
  expect(shownOn.map(numbers => numbers.length)).toEqual(firms.map(() => 1))
  expect([...new Set(shownOn.flat())].sort((one, other) => one - other)).toEqual(parts.map(({ no }) => no))
})
