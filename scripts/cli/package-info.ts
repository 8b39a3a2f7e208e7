import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Asked of the process and not imported: of what a module imports Node fills in all exports, those that it loads late too.
const { readFileSync } = process.getBuiltinModule('node:fs')

/** Where this package lies, and its version. */
export interface PackageInfo {
  root: string
  version: string
}

/** Finds this package's own folder, both in the repository (`scripts/`) and once compiled (`lib/scripts/`). */
export function packageInfo(): PackageInfo {
  let folder = dirname(fileURLToPath(import.meta.url))
  for (;;) {
    const manifest = readManifest(join(folder, 'package.json'))
    if (manifest?.name === 'talkwright')
      return { root: folder, version: manifest.version }
    if (dirname(folder) === folder)
      throw new Error('The package.json of talkwright is missing')
    folder = dirname(folder)
  }
}

function readManifest(file: string): { name: string, version: string } | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { name: string, version: string }
  }
  catch {
    return undefined
  }
}
