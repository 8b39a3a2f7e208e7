import { crc32 } from 'node:zlib'
import { sha256Of } from '../text/digest.ts'

/** Stands for the digest until the deck is whole. */
export const unsealed = 'unsealed'

const line = /^( +digest: )(\S+)$/m

/** What is digested: the deck as it was before it was sealed, with the line endings that it was written with. */
function bareOf(markdown: string): string {
  return markdown.replaceAll('\r\n', '\n').replace(line, `$1${unsealed}`)
}

/** Eight digits for the length of a text and eight for its checksum: an edit that keeps both is one in billions, and nobody's but a forger's. */
function digestOf(text: string): string {
  return [text.length, crc32(text)].map(number => number.toString(16).padStart(8, '0')).join('')
}

/** Decks of earlier releases have one of another kind, which takes longer to load than to make. */
function earlierDigestOf(text: string): string {
  return sha256Of(text).slice(0, 16)
}

/** Writes the digest of the deck into its headmatter, so that a later run can tell whether a person has edited it. */
export function seal(markdown: string): string {
  return markdown.replace(line, `$1${digestOf(bareOf(markdown))}`)
}

/** Whether a deck is still as it was generated, line endings aside. A deck without a digest is a person's. */
export function isAsGenerated(markdown: string): boolean {
  const digest = line.exec(markdown)?.[2]
  if (digest === undefined) return false
  const bare = bareOf(markdown)
  return digest === digestOf(bare) || digest === earlierDigestOf(bare)
}
