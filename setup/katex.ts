import { defineKatexSetup } from '@slidev/types'

/**
 * A formula that KaTeX cannot read is shown as its author typed it. Left to throw, KaTeX would have Slidev put the
 * author's text into the Vue template as it is: live.
 */
export default defineKatexSetup(() => ({ throwOnError: false, errorColor: 'currentColor', strict: false, trust: false, maxExpand: 1000 }))
