import type { Element } from 'hast'
import type { WrittenSlide } from '../slidev/slides.ts'
import type { PageFacts } from './page-head.ts'
import { element, html, iconTag } from './page-head.ts'
import { readableSections } from './readable-text.ts'
import { wholePage } from './whole-page.ts'

const style = 'body{margin:0 auto;max-width:42rem;padding:6vmin 5vmin 12vmin;font:1.0625rem/1.65 "Inter Variable",system-ui,sans-serif;color:#1c1917;background:#fff}h1{font-size:2.2rem;line-height:1.12;letter-spacing:-.02em;margin:0 0 .4em}h2{font-size:1.35rem;line-height:1.25;margin:2em 0 .5em}h2 a{color:inherit;text-decoration:none}h2 a:hover{text-decoration:underline}.no{color:#6b6462;font-size:.875rem;font-weight:400;margin-inline-start:.5em}pre,table{display:block;overflow-x:auto}pre{padding:1rem;background:#f3f1ef}table{border-collapse:collapse}td,th{border-top:1px solid #ddd8d5;padding:.35em .8em .35em 0;text-align:start;vertical-align:top}nav{margin:1.5em 0 0}@media(prefers-color-scheme:dark){body{color:#ece8e6;background:#161213}pre{background:#221f1e}td,th{border-color:#3a3533}a{color:#9cc4ff}.no{color:#a39b96}}'

/** What the page needs beside its text, and where it links to. */
export interface ArticleLinks {
  lang: string
  dir: string
  /** Where the article itself can be read. */
  source?: string | undefined
  /** File name of the handout. */
  handout?: string | undefined
  /** Address of a slide, from the site's root. */
  slide: (no: number) => string
}

/**
 * The text of a talk on a page of its own, for readers and crawlers: every part with a link to its slide, which links
 * back to it, as every slide does. Links begin at the site's root: some servers give the page for its address without a slash too.
 */
export function articlePage(slides: readonly WrittenSlide[], facts: PageFacts, { lang, dir, source, handout, slide }: ArticleLinks): string {
  const link = (href: string, text: string) => element('a', { href }, [{ type: 'text', value: text }])
  const [cover, ...sections] = readableSections(slides)
  const nav = [link(facts.base, facts.title), ...(handout === undefined ? [] : [link(`${facts.base}${handout}`, 'PDF')]), ...(source === undefined ? [] : [link(source, source)])]
  const spaced = nav.flatMap((one, index) => (index === 0 ? [one] : [{ type: 'text' as const, value: ' · ' }, one]))
  const parts = sections.map(({ no, title, body }, index) => html([element('h2', { id: `slide-${no}` }, [element('a', { href: `${facts.base}${slide(no)}` }, [{ type: 'text', value: title }, element('span', { className: ['no'] }, [{ type: 'text', value: String(no) }])])]), ...marks(no + 1, sections[index + 1]?.no ?? slides.length + 1)]) + body)
  return wholePage({
    title: facts.title, about: { lang, dir }, style,
    head: [
      ...(facts.description === undefined ? [] : [element('meta', { name: 'description', content: facts.description })]),
      ...(facts.url === undefined ? [] : [element('link', { rel: ['canonical'], href: new URL('article/', facts.url).href })]),
      iconTag(facts.base, facts.icon),
    ],
    body: `${html([element('h1', { id: 'slide-1' }, [{ type: 'text', value: facts.title }]), ...marks(2, sections[0]?.no ?? slides.length + 1)])}${cover?.body ?? ''}${html([element('nav', {}, spaced)])}${parts.join('')}`,
  })
}

/** Where links to slides lead that go on with a part; a slide's text stands in it. */
function marks(from: number, to: number): Element[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => element('span', { id: `slide-${from + index}` }))
}
