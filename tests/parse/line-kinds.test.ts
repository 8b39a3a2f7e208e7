import { expect, test } from 'vitest'
import { lineKinds } from '../../scripts/parse/markdown/line-kinds.ts'
import { treeOf } from '../../scripts/parse/markdown/processor.ts'
import { markFenced, sourceLines } from '../../scripts/parse/markdown/source-line.ts'
import { walk } from '../../scripts/text/walk.ts'

/** Lines at which a paragraph, a heading or a row begins, and those with which a paragraph goes on, as the Markdown parser has them. */
function byParser(text: string): { begin: number[], goOn: number[] } {
  const begin = new Set<number>()
  const goOn = new Set<number>()
  walk(treeOf(text), ({ type, position }) => {
    if (!position || !['paragraph', 'heading', 'tableRow'].includes(type)) return
    begin.add(position.start.line)
    if (type === 'paragraph') for (let line = position.start.line + 1; line <= position.end.line; line += 1) goOn.add(line)
  })
  return { begin: [...begin], goOn: [...goOn] }
}

test.each([
  ['paragraphs', 'rye\nwheat\n\nspelt\n'],
  ['words with a hash', 'rye\n#wheat #spelt\n####### oats\n'],
  ['headings', 'rye\n# Wheat\nspelt\n## Oats\n'],
  ['bars without a table', 'rye\n| wheat\n| spelt\n'],
  ['a table', '| rye | wheat |\n|---|---|\n| 1 | 2 |\nspelt\n| 3 | 4 |\n\noats\n'],
  ['a row of dashes of another width', 'rye\nwheat | spelt\n|-|\n| oats\n'],
  ['what ends a table', '| rye |\n|---|\n| 1 |\n> wheat\n> spelt\n'],
  ['a quotation of many lines', 'rye\n> wheat\n> spelt\noats\n> > barley\n> millet\n> > rice\n>\n> corn\n'],
  ['items', '- rye\n- wheat\n  spelt\n* oats\n'],
  ['a bullet without words in a paragraph', 'rye\n* \nwheat\n'],
  ['numbers in a paragraph', 'rye\n2. wheat\n1986. spelt\n'],
  ['a list with numbers', 'rye\n1. wheat\n2. spelt\n   - oats\n3. barley\n'],
  ['a list with numbers behind a blank line', 'rye\n\n1. wheat\n\n   more\n2. spelt\n3. oats\n'],
  ['bullets far in', 'rye\n     - wheat\n\t- spelt\n'],
  ['lists in lists', '- rye\n    - wheat\n        - spelt\n    - oats\n'],
  ['spaces that are none to Markdown', 'rye\n\u00a0\nwheat\n#\u00a0spelt\n*\u00a0oats\n\u00a0***\nbarley\n'],
  ['rules', 'rye\n\n***\nwheat\n- - -\nspelt\n'],
  ['addresses', 'rye\n[wheat]: https://mill.example/wheat\n\n[spelt]: https://mill.example/spelt\n[oats]: https://mill.example/oats\n\nbarley\n'],
  ['notes', 'rye[^1] wheat[^2]\n\n[^1]: spelt\n[^2]: oats\n\n    barley\nmillet\n'],
  ['addresses with titles', '[#1]: https://mill.example/1 "Rye, and more"\n[#2]: https://mill.example/2\n\nrye\n'],
  ['indented code', 'rye\n\n    wheat\n    spelt\noats\nbarley\n'],
  ['formulas', 'rye\n$$\nwheat\n\nspelt\n$$\noats\nbarley\n'],
  ['elements', 'rye\n<table>\n<tr><td>wheat\n</table>\nspelt\n\noats\nbarley\n<pre>\nmillet\n\nrice\n</pre>\n\ncorn\nmaize\n'],
  ['a listing behind a bullet', '- ```sh\n  rye\n  ```\n\nwheat\nspelt\n\n1. ```sh\n   rye\n   ```\n2. wheat\n   spelt\n'],
  ['a listing behind a bullet, that ends with its item', '- ```sh\n  rye\nwheat\nspelt\n'],
  ['a listing', 'rye\n```\nwheat\n\n# spelt\n```\noats\n'],
  ['code that looks like a listing', 'rye\n``` wheat ```\nspelt\noats\n'],
  ['a listing that ends with its quotation', '> ```\n> rye\nwheat\nspelt\n'],
  ['a listing that ends with its item', '- rye\n\n  ```\n  wheat\nspelt\noats\n'],
  ['a listing two signs in, in no item', '1. rye\n\n  ```\nwheat\n\n# spelt\n  ```\noats\n'],
  ['a listing that ends with its list', '1.  rye\n\n    ```\n    wheat\nspelt\noats\n'],
])('where paragraphs begin is known without the parser: %s', (_what, text) => {
  const lines = sourceLines(text)
  const kinds = lineKinds(lines, markFenced(lines))
  const { begin, goOn } = byParser(text)
  expect({ begin: begin.filter(line => kinds[line - 1] !== 'start'), goOn: goOn.filter(line => kinds[line - 1] !== 'rest') }).toEqual({ begin: [], goOn: [] })
})
