import type { Plugin } from 'rolldown'

interface Spared { path: string, changes: Array<{ from: RegExp, to: string }> }

/** Where the parser takes a line to its end, whatever its signs are, and the state in which it does. */
const wholeLines = {
  'micromark/lib/initialize/document.js': 'flowContinue',
  'micromark/lib/initialize/content.js': 'data',
  'micromark-core-commonmark/lib/content.js': 'chunkInside',
  'micromark-core-commonmark/lib/code-fenced.js': 'contentChunk',
  'micromark-core-commonmark/lib/code-indented.js': 'inside',
}

/**
 * What libraries do that nothing here needs, by their paths, and what stands in its place in the bundle. What comes out
 * is the same: `tests/parse/spared.test.ts` holds the parser so changed against the one that it is made of, and
 * `tests/render/spared-writer.test.ts` the writer.
 */
const spared: Spared[] = [
  // A tree of HTML that is made for this alone is copied before its white space is changed.
  { path: 'hast-util-to-mdast/lib/index.js', changes: [{ from: /structuredClone\(tree\)/, to: 'tree' }] },
  // For each element whose white space is looked at, a list of ninety checks is made.
  { path: 'hast-util-minify-whitespace/lib/index.js', changes: [{ from: /isElement\(node, (contents|blocks|skippables)\)/g, to: "(node?.type === 'element' && $1.includes(node.tagName))" }] },
  // A name that no other process has is a digest of what tells it from others; what makes digests takes Node 9 ms to load.
  { path: 'write-file-atomic/lib/index.js', changes: [{ from: /const crypto = require\('node:crypto'\)\n/, to: '' }, { from: /crypto\.createHash\('sha1'\)[^]*?\.readUInt32BE\(0\)/, to: "[process.pid, threadId, ++invocations].join('.')" }] },
  // For each sign that may have to be escaped, all before it are gone through.
  { path: 'mdast-util-to-markdown/lib/util/safe.js', changes: [{ from: /positions\.includes\(position\)/, to: 'position in infos' }] },
  // For each event of the parser, what its handler is called with is copied.
  { path: 'mdast-util-from-markdown/lib/index.js', changes: [{ from: /\{\s*\.\.\.context,\s*sliceSerialize: (events\[index\]\[2\]\.sliceSerialize)\s*\}/g, to: '(context.sliceSerialize = $1, context)' }] },
  // Each sign of a line is taken by itself, four times over. A run is all up to the end of the line, or to a sign that may mean something.
  {
    path: 'micromark/lib/create-tokenizer.js',
    changes: [
      { from: /(attempt: constructFactory\(\w+\),)/, to: '$1 consumeRun,' },
      {
        from: /\n {2}\/\*\* @type \{Effects\['enter'\]\} \*\//,
        to: `
  function consumeRun(code, stopsIn) {
    if (point._bufferIndex < 0) return consume(code);
    const chunk = chunks[point._index];
    let end = chunk.length;
    if (stopsIn) {
      const stops = stopsIn(chunk);
      end = point._bufferIndex + 1;
      while (end < chunk.length && stops[chunk.charCodeAt(end)] === undefined) end++;
    }
    point.column += end - point._bufferIndex;
    point.offset += end - point._bufferIndex;
    context.previous = chunk.charCodeAt(end - 1);
    point._bufferIndex = end < chunk.length ? end : -1;
    if (end === chunk.length) point._index++;
  }
$&`,
      },
    ],
  },
  ...Object.entries(wholeLines).map(([path, state]) => ({ path, changes: [{ from: new RegExp(String.raw`effects\.consume(\(code\);\s*return ${state};)`), to: 'effects.consumeRun$1' }] })),
  {
    path: 'micromark-core-commonmark/lib/code-text.js',
    changes: [
      { from: /effects\.consume\(code\);(\s*return data;)/, to: 'effects.consumeRun(code, signs);$1' },
      { from: /$/, to: '\nconst signs = () => codeSigns, codeSigns = { 32: true, 96: true };\n' },
    ],
  },
  // Any letter may begin an address (`autolinks.ts`), in a line that has the signs of one.
  {
    path: 'micromark/lib/initialize/text.js',
    changes: [
      { from: /(Data\.\s*)effects\.consume\(code\);(\s*return data;)/, to: '$1effects.consumeRun(code, signs);$2' },
      { from: /(const constructs = this\.parser\.constructs\[field\];)/, to: '$1 const signs = signsOf(constructs);' },
      {
        from: /$/,
        to: `
const known = new WeakMap();
const ofAddresses = new Set(['emailAutolink', 'protocolAutolink', 'wwwAutolink']);
const namesAddress = /@|:\\/\\/|www\\./i;
function signsOf(constructs) {
  let found = known.get(constructs);
  if (!found) {
    const meaning = Object.entries(constructs).filter(([code]) => code !== 'null');
    const more = Object.fromEntries(meaning.filter(([, list]) => !list.every(({ name }) => ofAddresses.has(name))));
    let last = '', signs = more;
    found = chunk => {
      if (chunk !== last) {
        last = chunk;
        signs = namesAddress.test(chunk) ? constructs : more;
      }
      return signs;
    };
    known.set(constructs, found);
  }
  return found;
}
`,
      },
    ],
  },
  // Each line that may be the head of a table is taken apart for it, before the next one tells that it is none.
  {
    path: 'micromark-extension-gfm-table/lib/syntax.js',
    changes: [
      { from: /(\? bodyRowStart) : headRowBefore;/, to: '$1 : code === 124 ? headRowBefore : effects.check({ partial: true, tokenize: delimiterAhead }, headRowBefore, nok);' },
      {
        from: /(let seen;\s*return start;)/,
        to: `$1
  function delimiterAhead(_, ok, nok) {
    return line;
    function line(code) {
      if (code === null) return nok(code);
      if (markdownLineEnding(code)) {
        self.interrupt = true;
        effects.enter("lineEnding");
        effects.consume(code);
        effects.exit("lineEnding");
        return begin;
      }
      effects.consumeRun(code);
      return line;
    }
    function begin(code) {
      self.interrupt = false;
      if (self.parser.lazy[self.now().line]) return nok(code);
      return factorySpace(effects, mark, "linePrefix", self.parser.constructs.disable.null.includes('codeIndented') ? undefined : 4)(code);
    }
    function mark(code) {
      return code === 45 || code === 58 || code === 124 ? ok(code) : nok(code);
    }
  }
`,
      },
      { from: /effects\.consume\(code\);(\s*return code === 92 \? (?:head|body)RowEscape : )/g, to: 'code === 92 ? effects.consume(code) : effects.consumeRun(code, signs);$1' },
      { from: /$/, to: '\nconst signs = () => rowSigns, rowSigns = { 32: true, 92: true, 124: true };\n' },
    ],
  },
]

/** A library that does it no more is told by an error. */
export const sparing: Plugin = {
  name: 'talkwright:sparing',
  transform(code, id) {
    const { changes } = spared.find(({ path }) => id.includes(`/node_modules/${path}`)) ?? {}
    if (changes === undefined) return undefined
    let result = code
    for (const { from, to } of changes) {
      if (result.search(from) < 0) throw new Error(`${id} does not do what the bundle is to do without (${from}); this is not needed any more`)
      result = result.replace(from, to)
    }
    return { code: result, map: null }
  },
}
