import type { Element } from 'hast'
import { labelsFor } from '../text/labels.ts'
import { coverFile } from './own-files.ts'
import { element, html, iconTag } from './page-head.ts'
import { wholePage } from './whole-page.ts'

/** A deck on the page that leads to several. */
export interface ListedDeck {
  /** Path on the server, with both slashes: some servers give the page for its address without a slash too. */
  address: string
  /** File name of its icon. */
  icon: string
  title: string
  description?: string | undefined
  author?: string | undefined
  /** BCP 47. */
  lang: string
  dir: 'ltr' | 'rtl'
}

const style = 'body{margin:0 auto;max-width:70rem;padding:6vmin 5vmin;font:1rem/1.5 system-ui,sans-serif;color:#1c1917;background:#fff}h1{margin:0 0 1em;font-size:2.2rem;line-height:1.12;letter-spacing:-.02em}ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(18rem,1fr));gap:2.5rem;margin:0;padding:0;list-style:none}a{color:inherit;text-decoration:none}a:hover strong,a:focus-visible strong{text-decoration:underline}img{display:block;width:100%;height:auto;aspect-ratio:1200/630;border:1px solid #ddd8d5;margin:0 0 .75rem}strong{display:block;font-size:1.2rem;line-height:1.25}p{margin:.25rem 0 0;color:#6b6462}@media(prefers-color-scheme:dark){body{color:#ece8e6;background:#161213}p{color:#a39b96}img{border-color:#3a3533}}'

/** Stands at the beginning of a page of ours, which a later run may replace. */
export const indexMark = '<!-- talkwright:decks -->'

/** A page that leads to several decks by their covers, in the language of the first. */
export function indexPage(decks: readonly ListedDeck[]): string {
  const [first] = decks
  const lang = first?.lang ?? 'en'
  const title = labelsFor(lang).talks
  return wholePage({
    title: [title, ...authorOf(decks)].join(' · '), about: { lang, dir: first?.dir }, style,
    head: first ? [iconTag(first.address, first.icon)] : [],
    body: html([element('h1', {}, [{ type: 'text', value: title }]), element('ul', {}, decks.map(deck => itemOf(deck, lang)))]),
  }).replace(/^<!DOCTYPE html>/, `<!DOCTYPE html>${indexMark}`)
}

/** Who wrote all of them. */
function authorOf([first, ...others]: readonly ListedDeck[]): string[] {
  return first?.author !== undefined && others.every(({ author }) => author === first.author) ? [first.author] : []
}

function itemOf({ address, title, description, author, lang, dir }: ListedDeck, around: string): Element {
  return element('li', lang === around ? {} : { lang, dir }, [element('a', { href: address }, [
    element('img', { src: `${address}${coverFile}`, alt: title, width: 1200, height: 630, loading: 'lazy' }),
    element('strong', {}, [{ type: 'text', value: title }]),
    ...[description, author].flatMap(text => (text === undefined ? [] : [element('p', {}, [{ type: 'text', value: text }])])),
  ])])
}
