import type { RoutesSetup } from '@slidev/types'

/** Adds a page that shows every slide with all its clicks done, and its notes as the presenter sees them. */
const addSpecPage: RoutesSetup = routes => [
  { name: 'spec', path: '/spec', component: () => import('../pages/spec.vue') },
  ...routes,
]

export default addSpecPage
