import advances from './advances.json' with { type: 'json' }

/** A cut of the shipped text font as the styles set it. */
export interface Face {
  /** `font-weight` and `font-variation-settings: 'opsz'` */
  weight: number
  optical: 14 | 32
  /** `letter-spacing`, em. */
  tracking: number
}

/** The cuts that slides are set in; `styles/`, `layouts/` and `components/` hold the same numbers for the browser. */
export const faces = {
  regular: { weight: 400, optical: 14, tracking: 0 },
  medium: { weight: 500, optical: 14, tracking: 0 },
  semibold: { weight: 600, optical: 14, tracking: 0 },
  strong: { weight: 650, optical: 14, tracking: 0 },
  bold: { weight: 700, optical: 14, tracking: 0 },
  line: { weight: 500, optical: 32, tracking: -0.014 },
  statement: { weight: 600, optical: 32, tracking: -0.014 },
  figure: { weight: 700, optical: 32, tracking: 0 },
  title: { weight: 700, optical: 32, tracking: -0.012 },
} as const satisfies Record<string, Face>

export type FaceName = keyof typeof faces

/** JetBrains Mono: every character is as wide, em. */
export const monoAdvance = 0.6
/** Characters that the font does not hold: ideographs are square, syllables of hangul a little narrower, letters of Arabic and Hebrew half as wide and more in bold, marks take no room, the rest is taken for wide, em. */
const square = 1
const syllable = 0.92
const letter = 0.52
const boldLetter = 0.6
const unknown = 0.64
const ideograph = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u
const hangul = /[\u1100-\u11ff\uac00-\ud7a3]/u
const joined = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
const mark = /[\p{Mark}\u200b-\u200f\u2060\ufeff]/u

/**
 * Advances of characters and kerning of pairs in thousandths of an em, as the browser gives them for the shipped font:
 * `tests/e2e/advances.test.ts` reads them again and fails when the font changes.
 */
const { cuts, kerning }: { cuts: Record<FaceName, Record<string, string>>, kerning: Record<string, Record<string, string>> } = advances

interface Table { characters: ReadonlyMap<string, number>, pairs: ReadonlyMap<string, number> }

const tables = new Map<FaceName, Table>()

function tableOf(name: FaceName): Table {
  const known = tables.get(name)
  if (known) return known
  const table = { characters: byText(cuts[name], 1), pairs: byText(kerning[faces[name].optical] ?? {}, 2) }
  tables.set(name, table)
  return table
}

/** `{ "600": "abc" }` as a table from each text of `length` characters to its number of ems. */
function byText(groups: Record<string, string>, length: 1 | 2): Map<string, number> {
  const table = new Map<string, number>()
  for (const [thousandths, texts] of Object.entries(groups)) {
    const width = Number(thousandths) / 1000
    let text = ''
    let count = 0
    for (const character of texts) {
      text += character
      count += 1
      if (count % length !== 0) continue
      table.set(text, width)
      text = ''
    }
  }
  return table
}

/** A text's width in em of its type size, kerning and letter-spacing included, and its width with the spaces behind it. */
export interface Extent { width: number, full: number }

/** How wide plain text is. */
export function extentOf(text: string, face: FaceName): Extent {
  const { characters, pairs } = tableOf(face)
  const { tracking } = faces[face]
  const solid = text.trimEnd().length
  let [at, width, full] = [0, 0, 0]
  let before = ''
  for (const character of text) {
    const advance = characters.get(character)
    full += (advance ?? foreignWidth(character, face)) + (pairs.get(before + character) ?? 0) + tracking
    at += character.length
    if (at === solid) width = full
    before = character
  }
  return { width, full }
}

/** Whether a character is as wide as it is high, which no font of ours draws. */
export function isSquare(character: string): boolean {
  return character > '\u10ff' && ideograph.test(character)
}

function foreignWidth(character: string, face: FaceName): number {
  if (mark.test(character)) return 0
  if (hangul.test(character)) return syllable
  if (joined.test(character)) return faces[face].weight < 600 ? letter : boldLetter
  return isSquare(character) ? square : unknown
}
