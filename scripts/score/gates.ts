import type { ScoreFinding, ShownDeck } from '../model/score.ts'
import type { Measured, ShownSlide } from '../model/shown-slide.ts'
import { rulesFor } from '../text/shortening-rules.ts'
import { isBalanced } from '../text/balance.ts'
import { missingFont } from '../text/missing-font.ts'
import type { Metric } from './metric.ts'
import { none } from './metric.ts'
import { onStage, proseOf } from './slides.ts'

/** Smallest sizes of type that the back row reads, CSS px of the canvas. */
const smallest = { body: 20, label: 16, code: 16 } as const

type Role = keyof typeof smallest

function sizeMetric(role: Role, name: string): Metric {
  const tooSmall = ({ smallest: sizes }: ShownSlide): Measured | undefined => ((sizes[role]?.value ?? Infinity) < smallest[role] ? sizes[role] : undefined)
  return {
    no: 2, name, least: smallest[role], gate: true,
    of: ({ slides }) => {
      const sizes = slides.flatMap(slide => slide.smallest[role]?.value ?? [])
      return sizes.length === 0 ? undefined : Math.min(...sizes)
    },
    finds: ({ slides }) => slides.flatMap((slide) => {
      const found = tooSmall(slide)
      return found ? [{ slide: slide.no, rule: 'small-type', message: `'${found.what}' is set at ${found.value} px; ${role} text needs ${smallest[role]} px` }] : []
    }),
  }
}

/** Boxes in place of letters: the machine that shows the deck has no font for them. */
function missingGlyphs({ slides }: ShownDeck): ScoreFinding[] {
  const affected = slides.filter(({ unseen }) => unseen.length > 0)
  const [first] = affected
  if (!first) return []
  const where = affected.length === 1 ? '' : ` on ${affected.length} slides`
  return [{ slide: first.no, rule: 'missing-glyph', message: missingFont(first.unseen, where) }]
}

function faintTexts({ slides }: ShownDeck): ScoreFinding[] {
  return slides.flatMap(({ no, faint }) => faint.map(({ what, value }) => ({ slide: no, rule: 'contrast', message: `'${what}' has a contrast of ${value}:1; text needs 4.5:1, large text 3:1` })))
}

/** Numbers, identifiers and addresses that stand on slides and not in the article. */
function strangeTokens({ slides, article }: ShownDeck): ScoreFinding[] {
  if (!article) return []
  const known = bare(article.text)
  return slides.flatMap(slide => tokensOf(proseOf(slide)).filter(token => !known.includes(bare(token)))
    .map(token => ({ slide: slide.no, rule: 'invented-token', message: `'${token}' stands nowhere in the article; remove it` })))
}

function bare(text: string): string {
  return text.replace(/[\s\u200B]+/gu, '').toLowerCase()
}

function tokensOf(text: string): string[] {
  return text.split(/\s+/).map(word => word.replace(/^[^\p{L}\p{N}#$@/]+|[^\p{L}\p{N}%)/]+$/gu, '')).filter(word => /\p{N}|\p{Ll}\p{Lu}|\w[_/.:]\w/u.test(word))
}

/** Signs of Markdown that a reader should not see, outside code. */
const rawMarkdown = /\*\*\S|\]\(\S|^#{1,6}\s|^```|^:::/m

/**
 * What no bullet of ours may look like; items that the author wrote so stay so. Of a deck whose article is not known
 * nobody can tell which are ours.
 */
function badBullets({ slides, article, lang }: ShownDeck): ScoreFinding[] {
  const rules = rulesFor(lang)
  const items = [...article?.items ?? []].map(ending)
  const known = bare(article?.text ?? '')
  const own = new Set(items)
  return slides.flatMap(({ no, bullets }) => bullets.filter(({ text }) => !own.has(ending(text))).flatMap(({ text }): ScoreFinding[] => {
    const opens = article !== undefined && !items.some(item => item.startsWith(ending(text).slice(0, 40)))
    const ends = article !== undefined && !/[.!?。(]/.test(known.charAt(known.indexOf(bare(text)) + bare(text).length))
    const faults = [
      [rawMarkdown.test(text), 'shows raw Markdown'],
      [!isBalanced(text), 'has a bracket or a quotation mark without its partner'],
      [/[:：]$/.test(text), 'ends in a colon'],
      [ends && (rules?.danglers.test(text) ?? false), 'ends in the middle of a phrase'],
      [opens && rules ? rules.cues.test(text) && !/^(?:or|and|so)\b/i.test(text) : false, 'opens with a word that points at nothing'],
      [opens && (rules?.orphans.test(text) ?? false), 'opens with a pronoun that points at nothing on the slide'],
    ] as const
    return faults.flatMap(([is, what]) => (is ? [{ slide: no, rule: 'bad-bullet', message: `'${text.slice(0, 60)}' ${what}; rewrite or remove it` }] : []))
  }))
}

function ending(text: string): string {
  return text.replace(/[\s.。]+/gu, '').toLowerCase()
}

/** What no deck may fail. */
export const gates: readonly Metric[] = [
  { no: 1, name: 'overflowing or clipped slides', most: 0, gate: true, of: ({ overflowing }) => overflowing },
  sizeMetric('body', 'smallest body type, px'),
  sizeMetric('label', 'smallest label or caption, px'),
  sizeMetric('code', 'smallest code, px'),
  none({ no: 3, name: 'texts with too little contrast', gate: true, finds: faintTexts }),
  none({ no: 4, name: 'numbers, identifiers, addresses not in the article', gate: true, finds: strangeTokens }),
  none({ no: 5, name: 'bad bullets', gate: true, finds: badBullets }),
  { no: 6, name: 'second run differs', most: 0, gate: true, of: ({ repeats }) => (repeats === undefined ? undefined : Number(!repeats)) },
  none({ no: 2, name: 'slides with letters no font here has', finds: missingGlyphs }),
  { no: 10, name: 'slides without a title', most: 0, gate: true, of: deck => onStage(deck).filter(({ title }) => title === '').length },
]
