import { defineShikiSetup } from '@slidev/types'

/** The few colours a listing needs; each has a contrast of 4.5:1 and more on the ground that `--tw-tint` gives it. */
interface CodePalette {
  text: string
  comment: string
  punctuation: string
  keyword: string
  string: string
  number: string
  name: string
  type: string
}

const light: CodePalette = {
  text: '#211c1a',
  comment: '#6a625e',
  punctuation: '#5b5450',
  keyword: '#a8230a',
  string: '#2f6a1c',
  number: '#874600',
  name: '#1b4f9e',
  type: '#77359c',
}

const dark: CodePalette = {
  text: '#ece8e6',
  comment: '#a39b96',
  punctuation: '#b3aba6',
  keyword: '#ff8d6b',
  string: '#a0d086',
  number: '#f0b464',
  name: '#8fbaff',
  type: '#d2a8f2',
}

/** TextMate scopes by the colour that they take; a later row wins over an earlier one. */
const scopes: ReadonlyArray<readonly [keyof CodePalette, readonly string[]]> = [
  ['punctuation', ['punctuation', 'meta.brace', 'keyword.operator']],
  ['keyword', ['keyword', 'storage', 'storage.type', 'storage.modifier', 'entity.name.tag', 'markup.heading',
    'punctuation.definition.heading', 'variable.language', 'constant.language', 'support.type.property-name.css',
    'markup.deleted', 'keyword.operator.new', 'keyword.operator.expression', 'keyword.operator.logical.python']],
  ['string', ['string', 'punctuation.definition.string', 'markup.inserted', 'markup.inline.raw', 'string.regexp',
    'constant.character.escape']],
  ['number', ['constant.numeric', 'constant.other', 'constant.character', 'support.constant', 'variable.other.constant',
    'entity.other.attribute-name', 'keyword.other.unit', 'support.type.property-name.json',
    'entity.name.tag.yaml', 'punctuation.definition.variable']],
  ['name', ['entity.name.function', 'support.function', 'meta.function-call.generic', 'variable.function',
    'entity.name.function.macro', 'meta.decorator', 'markup.underline.link']],
  ['type', ['entity.name.type', 'entity.name.class', 'entity.name.namespace', 'support.type', 'support.class',
    'entity.other.inherited-class', 'storage.type.rust', 'storage.type.java', 'storage.type.cs',
    'storage.type.primitive', 'entity.name.module']],
  ['comment', ['comment', 'punctuation.definition.comment', 'string.quoted.docstring']],
]

function codeTheme(name: string, type: 'light' | 'dark', palette: CodePalette) {
  return {
    name,
    type,
    colors: { 'editor.foreground': palette.text, 'editor.background': type === 'light' ? '#f2f0ef' : '#221f1e' },
    tokenColors: scopes.map(([colour, scope]) => ({ scope: [...scope], settings: { foreground: palette[colour] } })),
  }
}

/** Code colours of our own: the themes that come with Shiki set comments and punctuation too faint for a hall. */
export default defineShikiSetup(() => ({
  // Left to itself, the highlighter stops within a line after half a second: on a busy machine, colours are missing.
  tokenizeTimeLimit: 0,
  themes: {
    light: codeTheme('talkwright-light', 'light', light),
    dark: codeTheme('talkwright-dark', 'dark', dark),
  },
}))
