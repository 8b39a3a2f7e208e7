import { contentPolicy, element, html } from './page-head.ts'

/** A deck on the page that leads to several: its folder below the page, and what is said of it. */
export interface ListedDeck { folder: string, title: string, description?: string | undefined, author?: string | undefined }

const style = 'body{margin:0 auto;max-width:70rem;padding:6vmin 5vmin;font:1rem/1.5 system-ui,sans-serif;color:#1c1917;background:#fff}ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(18rem,1fr));gap:2.5rem;margin:0;padding:0;list-style:none}a{color:inherit;text-decoration:none}a:hover strong,a:focus-visible strong{text-decoration:underline}img{display:block;width:100%;height:auto;aspect-ratio:1200/630;border:1px solid #ddd8d5;margin:0 0 .75rem}strong{display:block;font-size:1.2rem;line-height:1.25}p{margin:.25rem 0 0;color:#6b6462}@media(prefers-color-scheme:dark){body{color:#ece8e6;background:#161213}p{color:#a39b96}img{border-color:#3a3533}}'

/** Mark of a page of ours, which a later run may replace. */
export const indexMark = 'talkwright:decks'

/** A page that leads to several decks by their covers. */
export function indexPage(decks: readonly ListedDeck[]): string {
  const items = decks.map(({ folder, title, description, author }) => element('li', {}, [element('a', { href: `${folder}/` }, [
    element('img', { src: `${folder}/cover.png`, alt: '', width: 1200, height: 630, loading: 'lazy' }),
    element('strong', {}, [{ type: 'text', value: title }]),
    ...[description, author].flatMap(text => (text === undefined ? [] : [element('p', {}, [{ type: 'text', value: text }])])),
  ])]))
  const head = [
    element('meta', { charSet: 'utf-8' }), element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }), element('meta', { name: 'generator', content: indexMark }),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: contentPolicy }), element('title', {}, [{ type: 'text', value: decks.map(({ title }) => title).join(' · ') }]),
    element('style', {}, [{ type: 'text', value: style }]),
  ]
  return `<!DOCTYPE html>${html([element('html', {}, [element('head', {}, head), element('body', {}, [element('main', {}, [element('ul', {}, items)])])])])}`
}
