import { configs } from '@slidev/client'
import { defineAppSetup } from '@slidev/types'
import { bearWakeLock } from '../composables/bearWakeLock'
import { isHosted, siteBase } from '../composables/hosted'
import { placeWithPassword } from '../composables/remotePassword'

/** What Slidev shows to those alone who know the password. */
const guarded: ReadonlySet<unknown> = new Set(['entry', 'overview', 'notes', 'notes-edit', 'presenter', 'print', 'export'])

/** A hosted site comes with a worker that keeps it for days without a network; who steers a talk from afar says the password once. */
export default defineAppSetup(({ router }) => {
  bearWakeLock()
  if (isHosted() && 'serviceWorker' in navigator)
    void navigator.serviceWorker.register(`${siteBase}sw.js`).catch(() => undefined)
  if (import.meta.env.DEV) {
    let known = false
    router.beforeEach(to => placeWithPassword(to, configs['remote'], known) as typeof to | undefined)
    // Slidev lets nobody in there who does not say it, in the address or when asked.
    router.afterEach((to, _, failure) => { known ||= !failure && guarded.has(to.name) })
  }
})
