import { expect, it } from 'vitest'
import { talkOfText } from '../pipeline/talk-of.ts'

const steps = ['Weigh the flour', 'Warm the water', 'Mix them well', 'Knead the dough', 'Let it rise', 'Shape the loaf', 'Bake it'].map((said, index) => `${said}:\n\n\`\`\`sh\nbake step-${index}\n\`\`\``)

it('each part of commands shows its own, and none is told to stand within another', async () => {
  const { report: { blocks, slides }, deck } = await talkOfText(`# Bread\n\n## Baking\n\n${steps.join('\n\n')}\n`)
  const parts = slides.filter(({ kind }) => kind === 'steps')
  expect(parts.length).toBeGreaterThan(1)
  const shownOn = blocks.filter(({ type }) => type === 'code').map(block => block.slides)
  expect(shownOn.map(numbers => numbers.length)).toEqual(steps.map(() => 1))
  expect([...new Set(shownOn.flat())].sort((one, other) => one - other)).toEqual(parts.map(({ no }) => no))
  expect(deck.slides.flatMap(({ kind, follows }) => (kind === 'steps' && follows ? [follows] : []))).toEqual([])
})
