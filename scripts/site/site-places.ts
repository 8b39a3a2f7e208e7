import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { UsageError } from '../cli/usage-error.ts'
import { addressOfFolder } from '../text/address-path.ts'

/** Where the site of one of several decks goes below the page that leads to them: its folder, and its address, with a slash at the end. */
export interface SitePlace { folder: string, address: string }

/**
 * Where the sites of the decks in `decks` go: each is called as its deck's folder is, and where two of those are called
 * the same, as its path from the folder that holds them all. Throws a `UsageError` where a name makes no address.
 */
export function sitePlaces(decks: readonly string[]): SitePlace[] {
  const paths = decks.map(deck => resolve(deck))
  const twice = decks.find((_, index) => paths.indexOf(paths[index] ?? '') !== index)
  if (twice !== undefined) throw new UsageError(`${twice} is named twice`)
  const names = paths.map(path => basename(path))
  const home = paths.map(path => dirname(path)).reduce(shared)
  const folders = new Set(names).size === names.length ? names : paths.map(path => relative(home, path))
  folders.forEach((folder, index) => {
    const other = folders.findIndex((name, at) => at !== index && `${folder}${sep}`.startsWith(`${name}${sep}`))
    if (other >= 0) throw new UsageError(`the sites of ${decks[other] ?? ''} and ${decks[index] ?? ''} would stand in one another; build them apart, each with an --out of its own`)
  })
  return folders.map(folder => ({ folder, address: addressOf(folder) }))
}

/** The deepest folder that holds both. */
function shared(one: string, other: string): string {
  return relative(one, other).startsWith('..') ? shared(join(one, '..'), other) : one
}

function addressOf(folder: string): string {
  const parts = folder.split(sep).map((name) => {
    const part = addressOfFolder(name)
    if (part === undefined) throw new UsageError(`a folder called '${name}' makes no address; name it with letters, digits, spaces, dots and hyphens`)
    return part
  })
  return `${parts.join('/')}/`
}
