import type { Browser } from 'playwright-core'
import { onInterrupt } from '../cli/interrupt.ts'
import type { Terminal } from '../cli/terminal.ts'
import { launchChromium } from './chromium.ts'
import { serveSite } from './serve.ts'

/** Serves a built site under its base path, opens a browser and has `use` work with the two; closes both, whatever happens. */
export async function withBrowserOn<Result>(site: string, terminal: Terminal, use: (browser: Browser, url: string) => Promise<Result>, base = '/'): Promise<Result> {
  const server = await serveSite(site, base)
  try {
    const browser = await launchChromium(terminal)
    const withdraw = onInterrupt(() => void browser.close())
    try {
      return await use(browser, server.url)
    }
    finally {
      withdraw()
      await browser.close()
    }
  }
  finally {
    await server.close()
  }
}
