/** The SHA-256 of a text or of bytes, in hexadecimal digits. What makes it takes Node 9 ms to load, and waits until it is asked for. */
export function sha256Of(content: string | Uint8Array): string {
  return process.getBuiltinModule('node:crypto').createHash('sha256').update(content).digest('hex')
}
