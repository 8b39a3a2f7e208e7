import type { Plugin } from 'vite'

/** Puts all of a site into one script and one style sheet, with what they name inside, so that its page can hold them. */
export function oneFile(): Plugin {
  return {
    name: 'talkwright:one-file',
    apply: 'build',
    enforce: 'post',
    configResolved({ build }) {
      Object.assign(build, { assetsInlineLimit: () => true, cssCodeSplit: false, modulePreload: false, reportCompressedSize: false })
      const { output } = build.rolldownOptions
      if (Array.isArray(output) || output === undefined) return
      delete output.manualChunks
      output.codeSplitting = false
    },
  }
}
