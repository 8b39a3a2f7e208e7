/** Slidev could not build the deck; `lines` are those of its output that say why. */
export class BuildFailure extends Error {
  override name = 'BuildFailure'
  readonly lines: string[]

  constructor(message: string, lines: string[]) {
    super(message)
    this.lines = lines
  }
}
