/// <reference types="vite/client" />
import { defineAppSetup } from '@slidev/types'

/** A hosted site comes with a worker that keeps it for days without a network; its page says so. */
export default defineAppSetup(() => {
  if (import.meta.env.PROD && 'serviceWorker' in navigator && document.querySelector('link[rel=manifest]'))
    void navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => undefined)
})
