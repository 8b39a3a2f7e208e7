import type { WrittenSlide } from '../slidev/slides.ts'
import { readableSlide } from './readable-text.ts'

/** Set as a slide is, until the slide itself stands: nobody waits before an empty page. */
const style = '.tw-early{box-sizing:border-box;min-height:100vh;padding:8vmin max(6vmin,6vw);font:400 clamp(1rem,2.4vw,1.5rem)/1.45 "Inter Variable",system-ui,sans-serif;color:#1c1917;background:#fff}.tw-early h1{margin:0 0 .6em;font-size:clamp(1.75rem,5vw,3.5rem);line-height:1.1;letter-spacing:-.02em}.tw-early p{max-width:44em;margin:0 0 .8em}.tw-early pre{overflow-x:auto}.tw-early a{color:inherit}@media(prefers-color-scheme:dark){.tw-early{color:#ece8e6;background:#161213}}'

const mount = '<div id="app"></div>'

/** A page that shows the text of a slide before any script has run; the slide then takes its place. */
export function withEarlyText(page: string, slide: WrittenSlide): string {
  const at = page.indexOf(mount)
  if (at < 0) return page
  return `${page.slice(0, at)}<style>${style}</style><div id="app"><main class="tw-early">${readableSlide(slide)}</main></div>${page.slice(at + mount.length)}`
}
