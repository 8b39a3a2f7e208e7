/** Whether a text is ASCII: most words are, and the classes of Unicode take long to compile and to try. */
export function isAscii(text: string): boolean {
  return /^[\x00-\x7f]*$/.test(text)
}

/** Whether a text has no letters and digits but those of ASCII: beside them, the punctuation of the West. */
export function isWestern(text: string): boolean {
  return /^[\x00-\x7f\u2010-\u2027\u2030-\u205e]*$/.test(text)
}

/** A word without the marks around it: quotation marks, brackets, a stop. From its first letter to its last: to look for marks at an end takes a time with the square of their number. */
export function bareWord(word: string): string {
  return (isWestern(word) ? /[A-Za-z0-9](?:[^]*[A-Za-z0-9])?/ : /[\p{L}\p{N}](?:[^]*[\p{L}\p{N}])?/u).exec(word)?.[0] ?? ''
}

/** A word without the marks around it, but for a per cent sign behind it. */
export function bareAmount(word: string): string {
  return (isWestern(word) ? /[A-Za-z0-9](?:[^]*[A-Za-z0-9%])?/ : /[\p{L}\p{N}](?:[^]*[\p{L}\p{N}%])?/u).exec(word)?.[0] ?? ''
}
