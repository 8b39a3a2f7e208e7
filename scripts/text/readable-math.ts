// It lies with what the addon ships: the handout reads formulas too.
export { readableMath } from '../../composables/readableMath.ts'
