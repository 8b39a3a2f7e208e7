/** A part of Slidev that most decks have no use for, and what stands in for it. */
export interface Unneeded {
  /** Name of the module. */
  module: string
  /** How it is imported, where that is not by its name. */
  imported?: RegExp
  /** From where it is imported, where it is to be left out for one importer alone. */
  importer?: RegExp
  /** What in a deck, its theme or an addon speaks for keeping it. */
  sign?: RegExp
  /** The module in its stead: it does nothing, under the same names. */
  code: string
}

/** Tooltips, dropdowns: a box that shows what is in it, and pops nothing up. */
const plainBox = `{ setup: (_, { slots }) => () => slots.default?.() }`

/**
 * What a site of ours leaves out, measured in what a visitor loads before the first slide: a library of tooltips,
 * sketched marks, springs, drawing, a parser of YAML.
 */
export const unneeded: readonly Unneeded[] = [
  { module: '@shikijs/vitepress-twoslash/client', sign: /twoslash(?!: false)/i, code: 'export default { install() {} }' },
  { module: 'floating-vue', sign: /twoslash(?!: false)|floating-vue|v-tooltip|v-close-popper|V(?:Tooltip|Dropdown|Menu)\b/i, code: `export const recomputeAllPoppers = () => {}; export const Tooltip = ${plainBox}; export const Dropdown = ${plainBox}; export const Menu = ${plainBox}` },
  { module: '@slidev/rough-notation', sign: /v-mark|rough-notation/i, code: `export const annotate = () => ({ show() {}, hide() {}, remove() {}, isShowing: () => false })` },
  { module: '@vueuse/motion', sign: /v-motion|useMotion|vueuse\/motion/i, code: 'export const MotionDirective = () => ({})' },
  { module: 'yaml', imported: /\/yaml\/browser\/index\.js$/, importer: /\/@slidev\/parser\//, code: 'export default {}' },
]

/** Drawing over slides, which a deck can switch off. */
export const drawing: Unneeded = {
  module: 'drauu',
  code: `const nothing = () => {}; export const createDrauu = () => ({ mode: 'stylus', on: nothing, mount: nothing, unmount: nothing, clear: nothing, load: nothing, undo: nothing, redo: nothing, cancel: nothing, canUndo: () => false, canRedo: () => false, dump: () => '' })`,
}
