import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { userCache } from './user-cache.ts'

const packageName = '@sparticuz/chromium'

/** Archives of the package: the browser, libraries that a bare machine lacks, fonts with their configuration. */
const archives = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br']

/** A browser unpacked from npm, ready to be started. */
export interface PackedChromium {
  executable: string
  /** What it needs in its environment. */
  env: Record<string, string>
}

/** Whether the npm package holds a browser for this machine. */
export function hasPackedChromium(): boolean {
  return process.platform === 'linux' && process.arch === 'x64'
}

/**
 * Unpacks the Chromium that came along from npm into the user's cache, unless this version is there already.
 * Two processes may do it at once: each unpacks into a folder of its own, and the first to finish wins.
 */
export async function unpackChromium(): Promise<PackedChromium> {
  const entry = createRequire(import.meta.url).resolve(packageName)
  const root = dirname(dirname(entry))
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
  const cache = await userCache()
  const folder = join(cache, `chromium-${version}`)
  if (!existsSync(folder))
    await unpack(entry, join(root, 'bin'), cache, folder)
  return { executable: join(folder, 'chromium'), env: environment(folder) }
}

async function unpack(entry: string, archiveFolder: string, cache: string, folder: string): Promise<void> {
  const workshop = await mkdtemp(join(cache, 'unpacking-'))
  try {
    await inflate(entry, archives.map(archive => join(archiveFolder, archive)), workshop)
    await rename(workshop, folder)
  }
  catch (error) {
    if (!existsSync(folder))
      throw error
  }
  finally {
    await rm(workshop, { recursive: true, force: true })
  }
}

/** The package unpacks into the temporary folder of its process: a process of its own is given the one that suits us. */
async function inflate(entry: string, files: string[], folder: string): Promise<void> {
  const script = `const { inflate } = await import(${JSON.stringify(pathToFileURL(entry).href)})
for (const file of ${JSON.stringify(files)}) await inflate(file)`
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], { env: { ...process.env, TMPDIR: folder } })
}

function environment(folder: string): Record<string, string> {
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }
  return { LD_LIBRARY_PATH: libraries, ...fonts }
}
