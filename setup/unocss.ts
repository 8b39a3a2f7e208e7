import { defineUnoSetup } from '@slidev/types'
import transformerDirectives from 'unocss-directives-fixed'

const broken = '@unocss/transformer-directives'

/**
 * Swaps in a later release of one UnoCSS transformer: the one that comes with UnoCSS 66.10 repeats the style sheet
 * behind every empty rule, and the build then stops at the stray brackets. To go when Slidev takes UnoCSS 66.12.
 */
export default defineUnoSetup(() => ({
  configResolved(config) {
    const fixed: unknown = transformerDirectives({ enforce: 'pre' })
    config.transformers = (config.transformers ?? []).map(transformer =>
      // Both releases mean the same by a transformer, but type it each in their own words.
      transformer.name === broken ? fixed as typeof transformer : transformer,
    )
  },
}))
