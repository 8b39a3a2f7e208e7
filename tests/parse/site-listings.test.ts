import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { parseMarkdown } from '../../scripts/parse/markdown/parse-markdown.ts'

const shapes = (nodes: readonly Nodes[]): string[] => nodes.map(node => ('value' in node ? `${node.type} ${'lang' in node ? `${node.lang ?? ''} ` : ''}${node.value}` : `${node.type} ${'children' in node ? shapes(node.children).join(' ') : ''}`))
const read = async (text: string): Promise<string[]> => shapes((await parseMarkdown(new VFile(`${text}\n\nYeast lives.`))).tree.children)
const after = 'paragraph text Yeast lives.'

test.each([
  ['ends behind its last line', '{% highlight js %}\nconst salt = 2\nbake(salt){% endhighlight %}', ['code js const salt = 2\nbake(salt)', after]],
  ['ends before a full stop', '{% highlight js %}\nbake()\n{% endhighlight %}.', ['code js bake()', 'paragraph text .', after]],
  ['has a fence in it', '{% highlight md %}\n```js\nbake()\n```\n{% endhighlight %}', ['code md ```js\nbake()\n```', after]],
  ['has settings with signs in them', '{% highlight text mark="%" %}\nbake\n{% endhighlight text %}', ['code text bake', after]],
  ['stands on one line', '{{< highlight go >}}bake(){{< /highlight >}}', ['code go bake()', after]],
  ['ends nowhere', '{{< highlight js />}}', ['paragraph text {{< highlight js />}}', after]],
  ['is spoken of', '`{% highlight js %}` and `{% endhighlight %}` are tags.', ['paragraph inlineCode {% highlight js %} text  and  inlineCode {% endhighlight %} text  are tags.', after]],
])('a listing of a blog program takes in no more than it has: it %s', async (_what, text, shape) => {
  expect(await read(text)).toEqual(shape)
})

test.each([
  ['a number', '1. ```sh\n   make\n   ```', 'list listItem code sh make'],
  ['a bullet', '- ```sh\n  make\n  ```', 'list listItem code sh make'],
  ['nothing, as an indented fence', 'It has:\n\n    ```\n\nin it.', 'paragraph text It has: code  ``` paragraph text in it.'],
])('what is written for a site is read behind a listing that stands behind %s', async (_what, listing, shape) => {
  const shapesRead = await read(`${listing}\n\n\`\`\`{note}\nSalt it.\n\`\`\`\n\n{{< highlight js >}}\nbake()\n{{< /highlight >}}\n`)
  const inFull = await read('```{note}\nSalt it.\n```\n\n{{< highlight js >}}\nbake()\n{{< /highlight >}}\n')
  expect(shapesRead.join(' ')).toBe(`${shape} ${inFull.join(' ')}`)
})

test.each([
  ['ends behind its last line', '$$\na = b $$', ['math a = b', after]],
  ['has a blank line in it', '$$\na\n\nb\n$$', ['math a\n\nb', after]],
  ['is none', '$$ is the process of the shell.', ['paragraph text $$ is the process of the shell.', after]],
])('a formula takes in no more than it has: it %s', async (_what, text, shape) => {
  expect(await read(text)).toEqual(shape)
})
