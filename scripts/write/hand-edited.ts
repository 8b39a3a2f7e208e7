/** Thrown instead of overwriting a deck that a person has edited. */
export class HandEdited extends Error {
  override name = 'HandEdited'
  /** Path of the deck. */
  readonly path: string
  /** The person's changes, as a unified diff. */
  readonly patch: string

  constructor(path: string, patch: string) {
    super(`${path} was edited by hand since it was generated`)
    this.path = path
    this.patch = patch
  }
}
