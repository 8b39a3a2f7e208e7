import type { Chunk, Construct, Extension, ParseContext, TokenizeContext } from 'micromark-util-types'
import type { Processor } from 'unified'
import { assertDefinable, assertNear, assertReadable, assertTogether, shortText } from './limits.ts'

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

/** A text with more of it behind: numbers below zero are ends of lines and tabs, null is the end. */
function followed(text: string, chunks: readonly Chunk[]): string {
  let all = text
  for (const chunk of chunks) all += typeof chunk === 'string' ? chunk : chunk === null || chunk > -3 ? ' ' : '\n'
  return all
}

/** Has what a tokenizer reads looked at before, as a whole: at its end, and whenever it is twice as long as when it was looked at last. */
function lookedAt(context: TokenizeContext, assert: (text: string, line: number) => void): TokenizeContext {
  const { write } = context
  const { line } = context.now()
  let [text, next] = ['', shortText]
  context.write = (chunks) => {
    text = followed(text, chunks)
    if (text.length >= next || (text.length >= shortText && chunks.at(-1) === null)) {
      next = 2 * text.length
      assert(text, line)
    }
    return write(chunks)
  }
  return context
}

/** The same for what may define addresses: it begins with a bracket, or is let go. */
function lookedAtIfDefining(context: TokenizeContext): TokenizeContext {
  const { write } = context
  context.write = (chunks) => {
    context.write = write
    const [first] = chunks
    return (typeof first === 'string' && first.startsWith('[') ? lookedAt(context, assertDefinable) : context).write(chunks)
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

/** Has the parser of a text look at what it is about to read. */
function bind(parser: ParseContext): void {
  const { text, content, flow, gfmFootnotes } = parser
  parser.defined = new Names()
  parser.gfmFootnotes = new Names()
  // A text may begin with a footnote.
  parser.gfmFootnotes.push(...gfmFootnotes ?? [])
  parser.text = from => lookedAt(text(from), assertReadable)
  parser.content = from => lookedAtIfDefining(content(from))
  parser.flow = from => countedIfStraying(flow(from))
}

/** Reads nothing; it is tried where the first block of a text begins, and no more. */
const first: Construct = {
  partial: true,
  tokenize(_effects, _ok, nok) {
    this.parser.constructs.flowInitial.null = []
    bind(this.parser)
    return nok
  },
}

/** Reads nothing; it is tried where a list, a quotation or a footnote may begin. */
const near: Construct = {
  partial: true,
  tokenize(_effects, _ok, nok) {
    const { column, line } = this.now()
    assertNear(column, line)
    return nok
  },
}

const extension: Extension = {
  flowInitial: { null: first },
  document: Object.fromEntries([...'>*+-[0123456789'].map(sign => [sign.charCodeAt(0), near])),
}

/** A remark plugin, to be used after all others of the parser, that refuses what no person wrote (`TooComplex`, see `limits.ts`) where the parser would be at it for minutes. */
export function bounded(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: Extension[] }
  data.micromarkExtensions = [...data.micromarkExtensions ?? [], extension]
}
