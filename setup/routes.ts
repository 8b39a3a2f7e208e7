import { defineRoutesSetup } from '@slidev/types'

/** Adds the printable handout in front of Slidev's own `/:no` and catch-all routes. */
export default defineRoutesSetup(routes => [
  { name: 'handout', path: '/handout', component: () => import('../pages/handout.vue') },
  ...routes,
])
