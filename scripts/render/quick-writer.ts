import type { Nodes, RootContent } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Handle, Options, SafeConfig, State, Tracker } from 'mdast-util-to-markdown'
import { harmlessIn } from './harmless.ts'

const start = { now: { line: 1, column: 1 }, lineShift: 0 }

/** Stands for where the writer is in the text: nothing that we write asks for it, and to know it every piece is cut into its lines. */
const nowhere: Tracker = { move: text => text ?? '', current: () => start, shift: () => {} }

/**
 * Writes blocks as Markdown, sooner than the library's writer and with the same bytes: of the many patterns for what has
 * to be escaped, only those are tried that a text has the sign of, and none where a construct holds what it mostly does.
 */
export function quickWriter(options: Options): (blocks: readonly Nodes[]) => string {
  const state = hurried(stateOf(options))
  return (blocks) => {
    Object.assign(state, untouched())
    return state.containerFlow({ type: 'root', children: blocks as RootContent[] }, start)
  }
}

/** What one text leaves behind, which is nothing to the next: where its writer stands, even where it failed, and with what marks its last list was written. */
function untouched(): Partial<State> {
  return { stack: [], indexStack: [], bulletCurrent: undefined, bulletLastUsed: undefined, attentionEncodeSurroundingInfo: undefined }
}

/** What the library's writer keeps while it writes: it puts the tables of all extensions together anew for each text. */
function stateOf(options: Options): State {
  const states: State[] = []
  const root: Handle = (_node, _parent, state) => {
    states.push(state)
    return ''
  }
  toMarkdown({ type: 'root', children: [] }, { ...options, handlers: { ...options.handlers, root } })
  return states[0] as State
}

function hurried(state: State): State {
  const { safe, unsafe } = state
  return Object.assign(state, {
    createTracker: () => nowhere,
    safe(this: State, text: string | null | undefined, config: SafeConfig): string {
      if (harmlessIn[this.stack.at(-1) ?? '']?.test(text ?? '')) return text ?? ''
      const whole = `${config.before}${text ?? ''}${config.after}`
      state.unsafe = unsafe.filter(({ character }) => whole.includes(character))
      const written = safe.call(state, text, config)
      state.unsafe = unsafe
      return written
    },
  })
}
