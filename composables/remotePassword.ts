/** An address within the deck, as its router has it. */
export interface Place { path: string, query: Record<string, unknown>, hash: string }

/**
 * Where a guest of `present --remote` goes who has said the password once: to the same place with the password, so that
 * nobody is asked again on the way. Slidev's own printed address ends with a slash, which it takes for a part of it.
 * @param remote the password; none where nobody is asked for one
 * @param known whether the password was said before
 * @returns nothing where the place is right as it is
 */
export function placeWithPassword({ path, query, hash }: Place, remote: unknown, known: boolean): Place | undefined {
  if (typeof remote !== 'string' || remote === '') return undefined
  const said = query['password']
  const isRight = said === `${remote}/` || (said === undefined && known)
  return isRight ? { path, query: { ...query, password: remote }, hash } : undefined
}
