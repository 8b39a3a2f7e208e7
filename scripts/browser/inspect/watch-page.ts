import type { BrowserContextOptions, Page } from 'playwright-core'

/** Something the page did by itself that it should not have. */
export interface Incident {
  rule: 'console-error' | 'outside-request' | 'missing-file'
  /** The error's text, or the address asked for. */
  detail: string
  /** Slide that was open. */
  slide: number
}

/** Listens to a page. */
export interface PageWatch {
  incidents: Incident[]
  /** Slide that is open; whoever turns the pages keeps it up to date. */
  slide: number
}

// Chromium says this of requests that are reported here already.
const failedRequest = /^Failed to load resource/

/** Chromium says this of sockets that come to nothing. */
const failedSocket = /^WebSocket connection to '([^']+)'/

/** Notes a page's errors, its requests that fail, and those to any server but that of `url`. */
export function watchPage(page: Page, url: string): PageWatch {
  const watch: PageWatch = { incidents: [], slide: 1 }
  const note = (rule: Incident['rule'], detail: string): void => void watch.incidents.push({ rule, detail, slide: watch.slide })
  const isOutside = (address: string): boolean => /^(?:https?|wss?):/.test(address) && new URL(address).host !== new URL(url).host
  const noteOutside = (address: string): void => {
    if (isOutside(address)) note('outside-request', address)
  }
  page.on('console', (message) => {
    if (message.type() === 'error' && !failedRequest.test(message.text()) && !isOutside(failedSocket.exec(message.text())?.[1] ?? ''))
      note('console-error', message.text())
  })
  page.on('pageerror', error => note('console-error', error.message))
  page.on('response', (response) => {
    if (response.status() >= 400)
      note('missing-file', new URL(response.url()).pathname)
  })
  page.on('request', request => noteOutside(request.url()))
  page.on('websocket', socket => noteOutside(socket.url()))
  return watch
}

/**
 * What keeps the pages of a browser's context from asking any server but that of `url`: all else is asked of that server
 * as of a proxy, which it is not. To stop each request and ask here about it takes a sixth of the time of a check.
 */
export function inside(url: string): BrowserContextOptions {
  const { origin, host } = new URL(url)
  return { serviceWorkers: 'block', proxy: { server: origin, bypass: host } }
}
