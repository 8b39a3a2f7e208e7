import type { Plugin } from 'vite'

/** Where pictures stand in the page itself, there is nothing to load before it is shown. */
const preloading = /\/client\/composables\/usePreloadImages\.ts$/
const nothingToLoad = 'import { ref } from \'vue\'; export const preloadProgress = ref(1); export const preloadComplete = ref(true); export function usePreloadImages() {}'

/** Puts all of a site into one script and one style sheet, with what they name inside, so that its page can hold them. */
export function oneFile(): Plugin {
  return {
    name: 'talkwright:one-file',
    apply: 'build',
    enforce: 'pre',
    configResolved({ build }) {
      Object.assign(build, { assetsInlineLimit: () => true, cssCodeSplit: false, modulePreload: false, reportCompressedSize: false })
      const { output } = build.rolldownOptions
      if (Array.isArray(output) || output === undefined) return
      delete output.manualChunks
      output.codeSplitting = false
    },
    load(id) {
      return preloading.test(id) ? nothingToLoad : undefined
    },
  }
}
