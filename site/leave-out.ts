import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { deckText } from './deck-text.ts'
import { drawing, unneeded } from './unneeded.ts'
import type { Unneeded } from './unneeded.ts'

const prefix = '\0talkwright:left-out:'
/** Vue with the compiler of templates in strings, and without: slides are compiled when the site is built. */
const [withCompiler, withoutCompiler] = [/(^|\/)vue\/dist\/vue\.esm-bundler\.js$/, 'vue.runtime.esm-bundler.js'] as const
const compilesInBrowser = /template:\s*[`'"]|from ['"]vue\/dist|\bcompile\(/

/**
 * Leaves out of a built site what the deck does not use: of each part in `unneeded`, the module is replaced where no
 * slide and no file of the deck, its theme or another addon speaks of it.
 */
export function leaveOut(options: ResolvedSlidevOptions): Plugin {
  const text = deckText(options)
  const left = unneeded.filter(({ sign }) => !sign?.test(text))
  if (options.data.config.drawings.enabled === false) left.push(drawing)
  const bare = !compilesInBrowser.test(text)
  return {
    name: 'talkwright:leave-out',
    apply: 'build',
    enforce: 'pre',
    resolveId(id, importer) {
      if (bare && withCompiler.test(id)) return id.replace(/vue\.esm-bundler\.js$/, withoutCompiler)
      const part = left.find(part => isImported(part, id, importer))
      return part && prefix + part.module
    },
    load(id) {
      return id.startsWith(prefix) ? left.find(({ module }) => prefix + module === id)?.code : undefined
    },
  }
}

function isImported({ module, imported, importer: wanted }: Unneeded, id: string, importer: string | undefined): boolean {
  return (id === module || imported?.test(id) === true) && (wanted === undefined || wanted.test(importer ?? ''))
}
