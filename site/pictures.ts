import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'

const prefix = '\0talkwright:picture:'

/**
 * What a deck asks for before it is shown, and how files of its `public` folder are called. Slidev loads pictures ahead
 * by the words of the Markdown: those that lie elsewhere are not where it looks for them. Vite takes what follows a '#'
 * or '?' for no part of a file's name.
 */
export function pictures({ data }: ResolvedSlidevOptions): Plugin {
  let [folder, base] = ['', '/']
  return {
    name: 'talkwright:pictures',
    enforce: 'pre',
    configResolved: (config) => {
      [folder, base] = [config.publicDir, config.base]
      for (const slide of data.slides) slide.images = loadedAhead(slide.images ?? slide.source.images ?? [], folder)
    },
    resolveId: id => (/^\/[^/].*[#?]/.test(id) && isFile(folder, id) ? prefix + id : undefined),
    load: id => (id.startsWith(prefix) ? `export default ${JSON.stringify(base + addressOf(id.slice(prefix.length + 1)))}` : undefined),
  }
}

/** Those of the pictures that a deck names, as its Markdown has them, which lie in its `public` folder. */
export function loadedAhead(named: readonly string[], folder: string): string[] {
  return named.filter(address => /^\/[^/]/.test(address) && isFile(folder, pathOf(address)))
}

function isFile(folder: string, path: string): boolean {
  return statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() === true
}

function pathOf(address: string): string {
  try {
    return decodeURIComponent(address.replace(/[?#].*$/, ''))
  }
  catch {
    return address
  }
}

function addressOf(path: string): string {
  return encodeURI(path).replace(/[#?]/g, encodeURIComponent)
}
