import { createHash } from 'node:crypto'

/** Stands for the digest until the deck is whole. */
export const unsealed = 'unsealed'

const line = /^( +digest: )(\S+)$/m

function digestOf(markdown: string): string {
  const bare = markdown.replaceAll('\r\n', '\n').replace(line, `$1${unsealed}`)
  return createHash('sha256').update(bare).digest('hex').slice(0, 16)
}

/** Writes the digest of the deck into its headmatter, so that a later run can tell whether a person has edited it. */
export function seal(markdown: string): string {
  return markdown.replace(line, `$1${digestOf(markdown)}`)
}

/** Whether a deck is still as it was generated, line endings aside. A deck without a digest is a person's. */
export function isAsGenerated(markdown: string): boolean {
  return line.exec(markdown)?.[2] === digestOf(markdown)
}
