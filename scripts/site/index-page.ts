import { element, html } from './page-head.ts'
import { coverFile } from './own-files.ts'
import { wholePage } from './whole-page.ts'

/** A deck on the page that leads to several: its address below the page, with a slash at the end, and what is said of it. */
export interface ListedDeck { address: string, title: string, description?: string | undefined, author?: string | undefined }

const style = 'body{margin:0 auto;max-width:70rem;padding:6vmin 5vmin;font:1rem/1.5 system-ui,sans-serif;color:#1c1917;background:#fff}ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(18rem,1fr));gap:2.5rem;margin:0;padding:0;list-style:none}a{color:inherit;text-decoration:none}a:hover strong,a:focus-visible strong{text-decoration:underline}img{display:block;width:100%;height:auto;aspect-ratio:1200/630;border:1px solid #ddd8d5;margin:0 0 .75rem}strong{display:block;font-size:1.2rem;line-height:1.25}p{margin:.25rem 0 0;color:#6b6462}@media(prefers-color-scheme:dark){body{color:#ece8e6;background:#161213}p{color:#a39b96}img{border-color:#3a3533}}'

/** Stands at the beginning of a page of ours, which a later run may replace. */
export const indexMark = '<!-- talkwright:decks -->'

/** A page that leads to several decks by their covers. */
export function indexPage(decks: readonly ListedDeck[]): string {
  const items = decks.map(({ address, title, description, author }) => element('li', {}, [element('a', { href: address }, [
    element('img', { src: `${address}${coverFile}`, alt: '', width: 1200, height: 630, loading: 'lazy' }),
    element('strong', {}, [{ type: 'text', value: title }]),
    ...[description, author].flatMap(text => (text === undefined ? [] : [element('p', {}, [{ type: 'text', value: text }])])),
  ])]))
  return wholePage({
    title: decks.map(({ title }) => title).join(' · '), about: {}, style,
    head: [],
    body: html([element('ul', {}, items)]),
  }).replace(/^<!DOCTYPE html>/, `<!DOCTYPE html>${indexMark}`)
}
