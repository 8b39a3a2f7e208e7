import { VFile } from 'vfile'
import { articleToTalk } from './scripts/article-to-talk.ts'
const md: Record<string, (r: string) => string> = {
  liquid: r => `{% highlight js %}${r}\nlet a\n{% endhighlight %}\n\nText {% x${r}y %} here.\n\n{{< youtube${r}x >}}\n\n{{% notice${r}tip %}}\na\n{{% /notice %}}`,
  directive: r => `::: tip ${r}x\na\n:::\n\n!!! note "a${r}b"\n    one${r}two\n\n::: a${r}`,
  front: r => `---\ntitle: a${r}b\ntags: [x${r}y, z]\ndescription: "c${r}d"\n---\n\n# A\n\nText.`,
  talkc: r => `<!-- talk: cue a${r}b -->\n\nText <!-- a${r}b --> here.\n\n<!-- talk:${r}x -->`,
  jsx: r => `<Foo a={1}${r}b="c" />\n\nText <Bar${r}x /> here.\n\nimport a${r}from 'b'`,
  refs: r => `[a${r}b] and [x][y${r}z] and ![c][d${r}e].\n\n[a${r}b]: https://x.org\n[y${r}z]: <https://a.b> "t${r}u"`,
  emoji: r => `Text :smile: a${r}b :+1${r}: c.`,
  toc: r => `- [A${r}b](#a)\n- [B](#b${r})\n- [C](#c)`,
  badge: r => `[![b${r}](https://img.shields.io/x${r}y.svg)](https://x.org/${r})`,
  table: r => `a${r} | b\n--- | ---\nc | d${r}e\n\n|${r}|\n|-|\n|x|`,
  display: r => `$$\na${r}b\n\\begin{align}x${r}\\end{align}\n$$\n\nText $$a${r}b$$ and $5${r} or $6.`,
  title: r => `Title${r}x\n=====\n\nOne${r}two\n-----\n\nText.`,
  steps: r => `1. First${r}do this: \`a\`\n2. Then${r}\n\n   \`\`\`sh\n   run${r}x\n   \`\`\``,
  shell: r => `Install it${r}:\n\n\`\`\`sh\n$ npm i${r}x\n\`\`\`\n\nThen${r}run it:\n\n\`\`\`sh\n$ x\n\`\`\``,
  proscons: r => `**Pros${r}:**\n\n- a${r}b\n\n**Cons${r}:**\n\n- c`,
  compare: r => `Before${r}:\n\n\`\`\`js\na\n\`\`\`\n\nAfter${r}:\n\n\`\`\`js\nb\n\`\`\``,
  cases: r => `## Case${r}studies\n\n### Acme${r}x\n\nWe cut 40 %${r}of it, and${r}more.\n\n### Bcme\n\n- cut 30 %${r}\n`,
  key: r => `## C\n\nThe result: **40 %${r}faster** than before${r}.`,
}
const other: Record<string, [string, (r: string) => string]> = {
  html: ['html', r => `<!doctype html><html><head><title>a${r}b</title><meta name="description" content="c${r}d"></head><body><article><h1>A${r}x</h1><p>Text${r}here, and more of it is said so that it is an article.</p><ul><li>one${r}two</li></ul><pre><code>let a${r}b</code></pre><p>It is ${r}so that all of it is read by a person.</p></article></body></html>`],
  text: ['text', r => `A TITLE${r}x\n\nText${r}here is more.\n\n* one${r}two\n* three\n\n1. a${r}\n\nHEADING${r}\n=====\n\n    code${r}x\n\nMore (see${r}that).`],
}
const chars: Record<string, string> = { space: ' ', tab: '\t', nbsp: '\u00a0', nl: '\n', crlf: '\r\n', dot: '.', excl: '!', comma: ',', colon: ':', dash: '-', em: '—', open: '(', close: ')', quot: '"', apos: '\'', eq: '=', plus: '+', hash: '#', slash: '/', gt: '>', lbrace: '{', rbrace: '}', rbr: ']', pct: '%', caret: '^', at: '@', zero: '0', a: 'a', e: 'é', han: '漢', emoji: '😀', comb: '\u0301', aspace: 'a ', colonspace: ': ', commaspace: ', ', dotspace: '. ', dashspace: ' - ', pipe: ' | ', lt: '< ', amp: '&', us: '_', star: '*', nlnl: '\n\n', nla: '\na', nlsp: '\n ', nldash: '\n- ', semi: ';', w: 'www.', year: '2019 ', lp: '{%', pr: '%}', x2: '{{', dollar: '$', tilde: '~', tag: '<a', tagc: '</a', cmt: '<!--', dcolon: '::' , hashsp: '\n# ', ltgt: '<>', eqq: '="', bar: '|', num: '1.', open2: '[', qmark: '?' }
const [, , only, size] = process.argv
const n = +(size ?? 32000)
await articleToTalk(new VFile({ value: '# A\n\n## B\n\nText here. And here, too.\n\n- a\n- b\n', path: 'a.md' }))
const all: Array<[string, string, (r: string) => string]> = [...Object.entries(md).map(([k, f]) => [k, 'md', (r: string) => k === 'front' || k === 'title' ? f(r) : `# A\n\n## B\n\nText that stands here.\n\n${f(r)}\n\nMore text.\n`] as any), ...Object.entries(other).map(([k, [fmt, f]]) => [k, fmt, f] as any)]
for (const [place, fmt, f] of all) {
  if (process.env.C) for (const k of Object.keys(chars)) if (!process.env.C.split(',').includes(k)) delete chars[k]
  if (only && !only.split(',').includes(place)) continue
  for (const [name, c] of Object.entries(chars)) {
    const file = new VFile({ value: f(c.repeat(Math.ceil(n / c.length))), path: fmt === 'html' ? 'a.html' : fmt === 'text' ? 'a.txt' : 'a.md' })
    if (fmt !== 'md') (file.data as any).format = fmt
    const t = performance.now()
    let rc = ''
    try { await articleToTalk(file) } catch (e) { rc = String(e).slice(0, 60) }
    const ms = performance.now() - t
    if (ms > +(process.env.MS ?? 300)) console.log(place, name, Math.round(ms), rc)
  }
}
