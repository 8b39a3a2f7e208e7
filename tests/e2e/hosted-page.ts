import type { BrowserContext, Page } from 'playwright-core'

/** Whatever goes wrong in a page: errors, words on the console, requests to elsewhere, files that are not there. */
export function complaintsOf(page: Page, origin: string): string[] {
  const complaints: string[] = []
  page.on('pageerror', ({ message }) => { complaints.push(message) })
  page.on('console', message => { if (message.type() === 'error' || /Content.Security.Policy|Refused/i.test(message.text())) complaints.push(message.text()) })
  page.on('request', request => { if (/^https?:/.test(request.url()) && !request.url().startsWith(origin)) complaints.push(`asks ${request.url()}`) })
  page.on('response', response => { if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`) })
  return complaints
}

/** The heading of a slide. */
export const titleOf = (page: Page, no: number): Promise<string> => page.locator(`#slideshow [data-slidev-no="${no}"] h1`).innerText()

/** A visit from the first request until all is kept for a day without a network. */
export async function visit(context: BrowserContext, url: string): Promise<string> {
  const page = await context.newPage()
  await page.goto(url)
  const title = await titleOf(page, 1)
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    const next = registration.installing
    while (next?.state === 'installing') await new Promise(resolve => next.addEventListener('statechange', resolve, { once: true }))
  })
  await page.close()
  return title
}
