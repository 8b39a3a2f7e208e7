import type { Unsafe } from 'mdast-util-to-markdown'

/** Where a text of the article may stand in a deck. */
export type Place = 'slide' | 'code on a slide' | 'listing on a slide' | 'note' | 'link in a note' | 'code in a note' | 'listing in a note' | 'frontmatter' | 'attribute'

/** What is sought in a text, and a sign without which there is none of it, which is soon seen. */
export interface Reference { pattern: RegExp, sign?: string }

/** What keeps a text from being live. */
export interface Guard {
  /** Characters that get a backslash. */
  backslash?: Unsafe[]
  /** What is live even behind a backslash: the first sign of each match becomes a character reference. */
  reference?: Reference
  /** What is live even as a character reference: each match stands in an element that Vue leaves alone. */
  vPre?: RegExp
  /** Code with a match becomes HTML with every sign a character reference; backticks or a fence would not do. */
  element?: RegExp
  /** What guards a place as a whole. */
  writer?: 'withNotes' | 'frontmatter' | 'escapeAttribute' | 'setup/unocss.ts' | 'vite.config.ts' | 'the fences and backticks of Markdown, in which Slidev keeps Vue out'
}

/** Something that is live in a deck: an example of it, where, to whom, and what it would do. */
export interface Live { example: string, in: readonly Place[], to: 'Slidev' | 'Vue' | 'HTML' | 'YAML' | 'UnoCSS', does: string, guard: Guard }

const text = ['slide', 'note'] as const
const phrasing = { inConstruct: 'phrasing' } as const

/** What is live in a deck beside Markdown's own marks, which its writer escapes: the one policy of the renderer. */
export const live: readonly Live[] = [
  { example: '::right::', in: ['slide'], to: 'Slidev', does: 'opens a slot of the layout', guard: { backslash: [{ character: ':', atBreak: true, after: ':' }, { character: ':', before: ':', after: '\\S' }] } },
  { example: '<<< @/secret.txt', in: ['slide'], to: 'Slidev', does: 'shows a file', guard: { backslash: [{ character: '<', ...phrasing }] } },
  { example: '<Tweet id="1" />', in: text, to: 'Vue', does: 'makes a component', guard: { backslash: [{ character: '<', ...phrasing }] } },
  { example: '<script>alert(1)</script>', in: text, to: 'HTML', does: 'runs', guard: { backslash: [{ character: '<', ...phrasing }] } },
  { example: 'one^[aside] two', in: ['slide'], to: 'Slidev', does: 'makes a footnote', guard: { backslash: [{ character: '^', ...phrasing }] } },
  { example: '$5$ or $$6$$', in: text, to: 'Slidev', does: 'makes a formula', guard: { backslash: [{ character: '$', ...phrasing }] } },
  { example: '~~~ a', in: text, to: 'Slidev', does: 'opens a fence in which a rule still cuts the deck', guard: { backslash: [{ character: '~', atBreak: true }] } },
  { example: '{{ 1 + 1 }}', in: ['slide'], to: 'Vue', does: 'is computed', guard: { vPre: /\{\{+/ } },
  { example: 'a <!-- b', in: ['slide'], to: 'Slidev', does: 'opens the notes', guard: { reference: { pattern: /\\?<(?=!--)/g, sign: '<' } } },
  { example: '[!NOTE] mind the gap', in: ['slide'], to: 'Slidev', does: 'makes an alert of a quotation', guard: { reference: { pattern: /\\?\[(?=![a-z]+\\?\])/gi, sign: '[' } } },
  { example: 'use v-drag="a"', in: ['slide'], to: 'Slidev', does: 'stops the build when in a table', guard: { reference: { pattern: /-(?=drag)/gi, sign: '-' } } },
  { example: '<vdrag>', in: ['slide'], to: 'Slidev', does: 'stops the build when in a table', guard: { reference: { pattern: /\\?<(?=v-?drag)/gi, sign: '<' } } },
  { example: 'a --> b', in: ['note'], to: 'HTML', does: 'closes the notes', guard: { reference: { pattern: /(?<=--)>/g, sign: '>' } } },
  { example: '[click:2] here', in: ['note'], to: 'Slidev', does: 'ties the notes to a click', guard: { reference: { pattern: /\\?\[(?=click)/gi, sign: '[' } } },
  { example: 'click:2', in: ['link in a note'], to: 'Slidev', does: 'ties the notes to a click', guard: { reference: { pattern: /^c(?=lick)/gi } } },
  { example: 'private', in: ['link in a note'], to: 'Slidev', does: 'keeps the notes from readers', guard: { reference: { pattern: /^p(?=rivate)/gi } } },
  { example: 'a <!-- b', in: ['code on a slide'], to: 'Slidev', does: 'opens the notes', guard: { element: /<!--/ } },
  { example: '<v-drag>', in: ['code on a slide'], to: 'Slidev', does: 'stops the build when in a table', guard: { element: /v-?drag/i } },
  { example: 'a --> b', in: ['code in a note', 'listing in a note'], to: 'HTML', does: 'closes the notes', guard: { element: /-->/ } },
  { example: '[click:2] here', in: ['code in a note', 'listing in a note'], to: 'Slidev', does: 'ties the notes to a click', guard: { element: /\[click/i } },
  { example: '[private] here', in: ['note'], to: 'Slidev', does: 'keeps the notes from readers', guard: { reference: { pattern: /\\?\[(?=private)/gi, sign: '[' } } },
  { example: '[private] here', in: ['listing in a note'], to: 'Slidev', does: 'keeps the notes from readers', guard: { element: /^\[private/im } },
  { example: 'a <!-- b', in: ['listing on a slide'], to: 'Slidev', does: 'opens the notes', guard: { writer: 'withNotes' } },
  { example: '{{ 1 + 1 }}', in: ['code on a slide', 'listing on a slide'], to: 'Vue', does: 'is computed', guard: { writer: 'the fences and backticks of Markdown, in which Slidev keeps Vue out' } },
  { example: 'bg-[url(/etc/hostname)] and', in: ['slide', 'code on a slide', 'listing on a slide', 'note', 'code in a note', 'listing in a note'], to: 'UnoCSS', does: 'puts a file into the style sheet', guard: { writer: 'setup/unocss.ts' } },
  { example: '<Tweet', in: ['code on a slide', 'listing on a slide'], to: 'Slidev', does: 'loads a script of another site', guard: { writer: 'vite.config.ts' } },
  { example: 'see:(one two)', in: ['slide', 'code on a slide', 'listing on a slide', 'note', 'code in a note', 'listing in a note'], to: 'UnoCSS', does: 'becomes see:one see:two', guard: { writer: 'setup/unocss.ts' } },
  { example: 'a --- b: "c" # d', in: ['frontmatter'], to: 'YAML', does: 'ends the frontmatter, even inside a string', guard: { writer: 'frontmatter' } },
  { example: '"><img onerror="alert(1)">{{ 1 + 1 }}', in: ['attribute'], to: 'Vue', does: 'closes the attribute', guard: { writer: 'escapeAttribute' } },
]

/** The guards of one kind for one place. */
export function guardsOf<Kind extends keyof Guard>(kind: Kind, place: Place): NonNullable<Guard[Kind]>[] {
  return live.flatMap(row => (row.in.includes(place) && row.guard[kind] !== undefined ? [row.guard[kind]] : []))
}
