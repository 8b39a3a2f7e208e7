import { closest, distance } from 'fastest-levenshtein'

/** The word of a list that was most likely meant by a misspelt one; nothing when none is near. */
export function nearest(word: string, list: readonly string[]): string | undefined {
  const best = closest(word.toLowerCase(), list)
  return distance(word.toLowerCase(), best) <= Math.max(1, Math.floor(best.length / 2)) ? best : undefined
}
