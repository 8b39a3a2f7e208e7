import type { Browser } from 'playwright-core'
import { onInterrupt } from '../cli/interrupt.ts'
import type { Terminal } from '../cli/terminal.ts'
import { startSiteServer } from './serve.ts'
import type { SiteServer } from './serve.ts'

/** One browser and one server for all that is looked at and printed while they are open. */
export interface Visitor {
  /** Starts the browser before there is anything to visit, beside other work. */
  start: () => void
  /** Serves a built site under its base path and has `use` work with it and the browser. */
  visit: <Result>(site: string, use: (browser: Browser, url: string) => Promise<Result>, base?: string) => Promise<Result>
}

/** Has `use` visit sites with one browser and one server, which are started when they are first needed; closes both, whatever happens. */
export async function withVisitor<Result>(terminal: Terminal, use: (visitor: Visitor) => Promise<Result>): Promise<Result> {
  let opened: Promise<Browser> | undefined
  const open = (): Promise<Browser> => opened ??= launch(terminal)
  let served: Promise<SiteServer> | undefined
  const close = async (): Promise<void> => {
    await (await opened?.catch(() => undefined))?.close()
    await (await served?.catch(() => undefined))?.close()
  }
  const withdraw = onInterrupt(() => void close())
  try {
    return await use({
      // Whoever visits first is told when it does not start.
      start: () => void open().catch(() => undefined),
      visit: async (site, look, base = '/') => {
        const shown = (await (served ??= startSiteServer())).show(site, base)
        try {
          return await look(await open(), shown.url)
        }
        finally {
          shown.withdraw()
        }
      },
    })
  }
  finally {
    withdraw()
    await close()
  }
}

/** What steers a browser is large, and loaded while there is other work to wait for. */
async function launch(terminal: Terminal): Promise<Browser> {
  const { launchChromium } = await import('./chromium.ts')
  return launchChromium(terminal)
}

/** Serves one built site under its base path, opens a browser and has `use` work with the two; closes both, whatever happens. */
export function withBrowserOn<Result>(site: string, terminal: Terminal, use: (browser: Browser, url: string) => Promise<Result>, base = '/'): Promise<Result> {
  return withVisitor(terminal, visitor => visitor.visit(site, use, base))
}
