import { defineUnoSetup } from '@slidev/types'
import type { SourceCodeTransformer } from 'unocss'
import transformerDirectives from 'unocss-directives-fixed'

/**
 * A later release of one UnoCSS transformer: the one that comes with UnoCSS 66.10 repeats the style sheet behind every
 * empty rule, and the build then stops at the stray brackets. To go when Slidev takes UnoCSS 66.12.
 */
const directives: unknown = transformerDirectives({ enforce: 'pre' })

/** What becomes of UnoCSS's transformers, by name; the others stay. */
const changes: Record<string, (transformer: SourceCodeTransformer) => SourceCodeTransformer> = {
  // Both releases mean the same by a transformer, but type it each in their own words.
  '@unocss/transformer-directives': () => directives as SourceCodeTransformer,
  // It makes `word:one word:two` of every `word:(one two)`, be it the text of a slide or a note.
  '@unocss/transformer-variant-group': transformer => ({ ...transformer, idFilter: id => /^[^?]*\.(?:vue|css)(?:$|\?)/.test(id) }),
}

/**
 * UnoCSS makes styles of every word that looks like one of its utilities, wherever it stands: `bg-[url(file)]` in an
 * article's text would put that file into the deck's style sheet. Nothing that could name an address is a utility here.
 */
const namesAddress = /url|image|src|https?:|[\\@`]|\[(?![\w:-]+~?="[^"]*"\])[^\]]*["']/i

export default defineUnoSetup(() => ({
  blocklist: [utility => namesAddress.test(utility)],
  configResolved(config) {
    config.transformers = (config.transformers ?? []).map(transformer => changes[transformer.name]?.(transformer) ?? transformer)
  },
}))
