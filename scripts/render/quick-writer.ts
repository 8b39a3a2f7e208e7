import { defaultHandlers } from 'mdast-util-to-markdown'
import type { Handle, SafeConfig, State, Tracker } from 'mdast-util-to-markdown'
import { harmlessIn } from './harmless.ts'

const start = { now: { line: 1, column: 1 }, lineShift: 0 }

/** Stands for where the writer is in the text: nothing that we write asks for it, and to know it every piece is cut into its lines. */
const nowhere: Tracker = { move: text => text ?? '', current: () => start, shift: () => {} }

/**
 * The root of a tree, below which Markdown is written sooner, with the same bytes: of the many patterns for what has to
 * be escaped, only those are tried that a text has the sign of, and none where a construct holds what it mostly does.
 */
export const quickRoot: Handle = (node, parent, state, info) => {
  const { safe } = state
  return defaultHandlers.root(node, parent, Object.assign(state, {
    createTracker: () => nowhere,
    safe(this: State, text: string | null | undefined, config: SafeConfig): string {
      if (harmlessIn[this.stack.at(-1) ?? '']?.test(text ?? '')) return text ?? ''
      const whole = `${config.before}${text ?? ''}${config.after}`
      return safe.call({ ...this, unsafe: this.unsafe.filter(({ character }) => whole.includes(character)) }, text, config)
    },
  }), info)
}
