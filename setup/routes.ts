import { defineRoutesSetup } from '@slidev/types'

/** Adds the pages that are printed, the handout and the slides alone, in front of Slidev's own `/:no` and catch-all routes. */
export default defineRoutesSetup(routes => [
  { name: 'handout', path: '/handout', component: () => import('../pages/handout.vue') },
  { name: 'talkwright-slides', path: '/slides', component: () => import('../pages/slides.vue') },
  ...routes,
])
