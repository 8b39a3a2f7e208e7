// The table lies with what the addon ships: pages of the deck read it too.
export { allLabels, labelsFor } from '../../composables/labels.ts'
export type { Labels } from '../../composables/labels.ts'
