import type { Deck } from '../model/deck.ts'
import { hueOf } from './accent.ts'
import { unsealed } from './seal.ts'
import { noteMarkdown, slideMarkdown } from './to-markdown.ts'

/** Languages written from right to left. */
const rightToLeft = new Set(['ar', 'he', 'fa', 'ur', 'yi', 'dv', 'ps'])

/** Settings every deck has: no network, no editors, no execution. */
const fixed = {
  theme: 'default',
  addons: ['talkwright'],
  favicon: '/favicon.svg',
  fonts: { provider: 'none' },
  drawings: { enabled: false },
  monaco: false,
  twoslash: false,
  record: false,
  browserExporter: false,
} as const

/**
 * The first slide's frontmatter: it configures the deck. Slidev reads `title` and `info` as Markdown and compiles the
 * title as a Vue template, so both are written escaped.
 */
export function headmatter(deck: Deck): Record<string, unknown> {
  const { meta, slides, article, seconds, minutes = Math.max(1, Math.round(seconds / 60)) } = deck
  const hue = meta.talk?.hue ?? hueOf(meta.tags)
  const dir = rightToLeft.has(meta.lang.split('-')[0] ?? '') ? 'rtl' : 'ltr'
  return {
    ...fixed,
    ...(meta.talk?.theme !== undefined && { theme: meta.talk.theme }),
    ...(hue !== undefined && { themeConfig: { hue } }),
    title: slideMarkdown([{ type: 'paragraph', children: slides[0]?.title ?? [] }]),
    titleTemplate: '%s',
    ...(meta.description !== undefined && { info: noteMarkdown([{ type: 'paragraph', children: [{ type: 'text', value: meta.description }] }]) }),
    ...(meta.author !== undefined && { author: meta.author }),
    ...(meta.date !== undefined && { date: meta.date }),
    ...(meta.tags.length > 0 && { keywords: meta.tags }),
    lang: meta.lang,
    htmlAttrs: { lang: meta.lang, dir },
    duration: `${minutes}min`,
    timer: 'countdown',
    talkwright: { article, digest: unsealed },
  }
}
