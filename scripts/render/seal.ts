import { crc32 } from 'node:zlib'
import { sha256Of } from '../text/digest.ts'

/** Stands for the digest until the deck is whole. */
export const unsealed = 'unsealed'

const line = /^( +digest: )(\S+)$/m

/** What is digested: the deck as it was before it was sealed, with the line endings that it was written with. */
function bareOf(markdown: string): string {
  return markdown.replaceAll('\r\n', '\n').replace(line, `$1${unsealed}`)
}

/** The hash of Fowler, Noll and Vo (FNV-1a, 32 bits), of the signs of a text. */
function hashOf(text: string): number {
  let hash = 0x811C9DC5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Two checksums of different kinds, eight digits each: of edits that nobody makes to deceive, one in 2^64 keeps both. */
function digestOf(text: string): string {
  return [crc32(text), hashOf(text)].map(number => number.toString(16).padStart(8, '0')).join('')
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
