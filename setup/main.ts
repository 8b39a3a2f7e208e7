import { defineAppSetup } from '@slidev/types'
import { isHosted, siteBase } from '../composables/hosted'

/** A hosted site comes with a worker that keeps it for days without a network. */
export default defineAppSetup(() => {
  if (isHosted() && 'serviceWorker' in navigator)
    void navigator.serviceWorker.register(`${siteBase}sw.js`).catch(() => undefined)
})
