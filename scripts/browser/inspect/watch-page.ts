import type { Page, Route } from 'playwright-core'

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

/** Keeps a page from asking any server but that of `url`, and notes its errors and its requests that fail. */
export async function watchPage(page: Page, url: string): Promise<PageWatch> {
  const watch: PageWatch = { incidents: [], slide: 1 }
  const note = (rule: Incident['rule'], detail: string): void => void watch.incidents.push({ rule, detail, slide: watch.slide })
  page.on('console', (message) => {
    if (message.type() === 'error' && !failedRequest.test(message.text()))
      note('console-error', message.text())
  })
  page.on('pageerror', error => note('console-error', error.message))
  page.on('response', (response) => {
    if (response.status() >= 400)
      note('missing-file', new URL(response.url()).pathname)
  })
  await keepInside(page, url, address => note('outside-request', address))
  return watch
}

/** Blocks every request of a page to any server but that of `url`. */
export async function keepInside(page: Page, url: string, onBlocked: (address: string) => void = () => {}): Promise<void> {
  const { origin } = new URL(url)
  const isOutside = (address: URL): boolean => /^(?:https?|wss?):$/.test(address.protocol) && address.origin !== origin
  await page.route(isOutside, async (route: Route) => {
    onBlocked(route.request().url())
    await route.abort('blockedbyclient')
  })
  await page.routeWebSocket(address => isOutside(address), (socket) => {
    onBlocked(socket.url())
    void socket.close()
  })
}
