/** A longer address is not typed from a slide, letters: its host says whose it is, and the code beside it is scanned. */
const longest = 50

/** An address as people read it aloud: without its scheme and without a slash at its end; of a long one its host. */
export function shownAddress(url: string): string {
  const address = url.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')
  return address.length > longest ? address.replace(/[/?#].*$/s, '') : address
}
