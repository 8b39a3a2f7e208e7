import type { Element } from 'hast'
import { contentPolicy, element, html } from './page-head.ts'

/** A page of a site that needs no script. */
export interface WholePage {
  title: string
  /** Attributes of the page itself: its language, and which way it is written. */
  about: Element['properties']
  /** CSS. */
  style: string
  /** What else stands in its head. */
  head: Element[]
  /** Its content, as HTML. */
  body: string
}

/** A page that stands by itself, under the same policy as the slides. */
export function wholePage({ title, about, style, head, body }: WholePage): string {
  const [start, end] = html([element('html', about, [element('body', {})])]).split('<body></body>') as [string, string]
  const tags = html([
    element('meta', { charSet: 'utf-8' }), element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: contentPolicy }), element('title', {}, [{ type: 'text', value: title }]),
    ...head, element('style', {}, [{ type: 'text', value: style }]),
  ])
  return `<!DOCTYPE html>${start}<head>${tags}</head><body><main>${body}</main></body>${end}`
}
