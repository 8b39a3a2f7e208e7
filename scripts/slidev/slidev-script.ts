import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Where Slidev lies: the folder of `@slidev/cli`. */
export function slidevFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('@slidev/cli/package.json'))
}

/** Slidev's command. It is run as a process of its own because it reads its own place from argv. */
export function slidevScript(): string {
  return join(slidevFolder(), 'bin', 'slidev.mjs')
}
