/** A problem that the person at the keyboard can put right; its message is one plain line without a full stop. */
export class UsageError extends Error {
  override name = 'UsageError'
}
