import { join } from 'node:path'
import envPaths from 'env-paths'

/** The folder for things of one kind that are kept between runs, in the user's cache or the folder that `TALKWRIGHT_CACHE` names. */
export function keptPlace(kind: 'fonts' | 'images'): string {
  return join(process.env['TALKWRIGHT_CACHE'] || envPaths('talkwright', { suffix: '' }).cache, kind)
}
