import type { Chunk, Construct, Extension, ParseContext, TokenizeContext } from 'micromark-util-types'
import type { Processor } from 'unified'
import { assertNear, assertReadable, assertTable, assertTogether, little, shortText } from './limits.ts'

/** A list of names that knows at once what is in it. The parser asks at every name, and the engine looks through the list. */
class Names extends Array<string> {
  readonly #known = new Set<string>()

  override push(...names: string[]): number {
    for (const name of names) this.#known.add(name)
    return super.push(...names)
  }

  override includes(name: string): boolean {
    return this.#known.has(name)
  }
}

/** The text of what a tokenizer reads: numbers below zero are ends of lines and tabs, null is the end. */
function textOf(chunks: readonly Chunk[]): string {
  let text = ''
  for (const chunk of chunks) text += typeof chunk === 'string' ? chunk : chunk === null || chunk > -3 ? ' ' : '\n'
  return text
}

/** What the parser may go back for. */
const signs = /[*_~[\]<]/g

/**
 * Has what a tokenizer reads looked at before, as a whole: at its end, whenever it is twice as long as when it was
 * looked at last, and before what its letters make with its signs grows by a fifth.
 */
function lookedAt(context: TokenizeContext): TokenizeContext {
  const { write } = context
  const { line } = context.now()
  let [text, next, found, nextWork] = ['', shortText, 0, little]
  context.write = (chunks) => {
    const more = textOf(chunks)
    text += more
    found += more.match(signs)?.length ?? 0
    if (text.length >= next || found * text.length >= nextWork || (text.length >= shortText && chunks.at(-1) === null)) {
      next = 2 * text.length
      nextWork = Math.max(little, 1.2 * found * text.length)
      assertReadable(text, line)
    }
    return write(chunks)
  }
  return context
}

/** Counts the lines of a paragraph that stand outside of its list or quotation, before each is read. */
function countedIfStraying(context: TokenizeContext): TokenizeContext {
  const { write, parser } = context
  let [lines, straying] = [0, 0]
  context.write = (chunks) => {
    const { line } = context.now()
    const isBlank = chunks.length < 2 && typeof chunks[0] !== 'string'
    lines = isBlank ? 0 : lines + 1
    straying = isBlank ? 0 : straying + (parser.lazy[line] ? 1 : 0)
    if (straying > 0) assertTogether(straying, lines, line)
    return write(chunks)
  }
  return context
}

/** What the row under a table's head looks like, and more than that. */
const dashes = /^[ \t:|-]*\|[ \t:|-]*$/

/** Counts the cells of what may be a table before each of its rows is read. A row of dashes further down is one of its rows. */
function countedIfTable(context: TokenizeContext): TokenizeContext {
  const { write } = context
  let [columns, rows] = [0, 0]
  context.write = (chunks) => {
    const row = textOf(chunks).trimEnd()
    const isCode = context.currentConstruct?.concrete === true
    columns = row === '' || isCode ? 0 : dashes.test(row) ? Math.max(columns, row.split('|').length - 1) : columns
    rows = columns === 0 ? 0 : rows + 1
    assertTable(columns, rows, context.now().line)
    return write(chunks)
  }
  return context
}

/** Has the parser of a text look at what it is about to read. */
function bind(parser: ParseContext): void {
  const { text, flow, gfmFootnotes } = parser
  parser.defined = new Names()
  parser.gfmFootnotes = new Names()
  // A text may begin with a footnote.
  parser.gfmFootnotes.push(...gfmFootnotes ?? [])
  parser.text = from => lookedAt(text(from))
  parser.flow = from => countedIfTable(countedIfStraying(flow(from)))
}

/** Reads nothing; it is tried at the beginning of a text, before there is any block, and no more. */
const first: Construct = {
  partial: true,
  tokenize(_effects, _ok, nok) {
    this.parser.constructs.document.null = []
    bind(this.parser)
    return nok
  },
}

/** Reads nothing; it is tried where a list or a quotation may begin. */
const near: Construct = {
  partial: true,
  tokenize(_effects, _ok, nok) {
    const { column, line } = this.now()
    assertNear(column, line)
    return nok
  },
}

const extension: Extension = {
  document: { null: first, ...Object.fromEntries([...'>*+-[0123456789'].map(sign => [sign.charCodeAt(0), near])) },
}

/** A remark plugin, to be used after all others of the parser, that refuses what no person wrote (`TooComplex`, see `limits.ts`) where the parser would be at it for minutes. */
export function bounded(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: Extension[] }
  data.micromarkExtensions = [...data.micromarkExtensions ?? [], extension]
}
