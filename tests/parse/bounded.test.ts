import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { parseMarkdown } from '../../scripts/parse/markdown/parse-markdown.ts'

const emphasis = `${'*a_ '.repeat(20)}\n`.repeat(2000)

// Where a paragraph begins is known to the parser alone: what stands before it looks as if it were none.
test.each([
  ['behind bullets far in within a list', `- a\n${' '.repeat(10)}- b\n`],
  ['in a quotation, far in', `> a\n>     - b\n`],
  ['behind a tag in a comment', `<!--\n<pre>\n-->\n\n`],
  ['behind a fence in an element', `<div>\n\`\`\`\n</div>\n\n`],
  ['behind frontmatter with a formula', `---\n$$\n---\n\n`],
  ['behind numbers two signs in', `1. a\n  2. b\n`],
  ['under a row of dashes that is no table', `:- | -\n`],
  ['behind a bullet without words', `-\n\n    a\n\n`],
  ['behind a fence with nothing in it in a list in a quotation', `> - \`\`\`\n`],
  ['behind a number that begins no list', `a\n2. \`\`\`\n`],
  ['behind a formula that does not end', `$$\na\n   $$\n\n`],
  ['in lines that stray far in', `> a\n    > b\n`],
])('emphasis without end is refused %s', async (_where, before) => {
  const text = `${before.startsWith('---') ? '' : '# Bread\n\n'}${before}${emphasis}`
  await expect(parseMarkdown(new VFile(text))).rejects.toMatchObject({ ruleId: 'too-complex' })
})
