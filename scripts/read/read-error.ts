/** An article that cannot be read: the message is one line for the person at the terminal, and the command ends with exit code 2. */
export class ReadError extends Error {
  override readonly name = 'ReadError'
}
