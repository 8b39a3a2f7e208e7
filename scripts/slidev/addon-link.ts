import { existsSync } from 'node:fs'
import { symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { packageInfo } from '../cli/package-info.ts'
import { slidevFolder } from './slidev-script.ts'

/**
 * Makes the addon name `talkwright` in a deck's headmatter findable from Slidev's own install. Once installed it is;
 * in this repository, which is no dependency of itself, a link in `node_modules` stands in for it.
 */
export async function ensureAddonIsFound(): Promise<void> {
  if (isFoundFrom(slidevFolder()))
    return
  const { root } = packageInfo()
  const link = join(root, 'node_modules', 'talkwright')
  // Windows lets anyone make a junction, which has to be absolute; elsewhere a relative link survives a move.
  await (process.platform === 'win32' ? symlink(root, link, 'junction') : symlink('..', link))
    .catch((error: NodeJS.ErrnoException) => {
      // Another process made it in the meantime.
      if (error.code !== 'EEXIST')
        throw error
    })
}

function isFoundFrom(folder: string): boolean {
  if (existsSync(join(folder, 'node_modules', 'talkwright', 'package.json')))
    return true
  return dirname(folder) !== folder && isFoundFrom(dirname(folder))
}
