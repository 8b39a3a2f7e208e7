import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { kindOf } from '../cli/targets.ts'
import { packageInfo } from '../cli/package-info.ts'
import { decodedAddress } from '../text/address-path.ts'
import { decodeEntities } from '../text/entities.ts'
import { iconName, iconSizes } from './offline.ts'
import { iconLink } from './page-head.ts'

/** File name of our own icon, which stands for a deck that has none. */
export const ourIcon = 'favicon.svg'

/**
 * Which file of a site its page shows as its icon: the deck's own, where that lies in the site. Slidev names a picture
 * on another site for a deck that names none.
 * @param page the page that Slidev has built
 * @param base path of the site on its server
 * @returns nothing where no file of the site is named
 */
export async function iconFileOf(page: string, folder: string, base: string): Promise<string | undefined> {
  for (const [link] of page.matchAll(iconLink)) {
    const file = fileNamed(decodeEntities(/\bhref="([^"]*)"/.exec(link)?.[1] ?? ''), base)
    if (file !== undefined && await kindOf(join(folder, file)) === 'file') return file
  }
  return undefined
}

function fileNamed(href: string, base: string): string | undefined {
  const root = new URL(base, 'http://site.invalid')
  if (!URL.canParse(href, root)) return undefined
  const { origin, pathname } = new URL(href, root)
  return origin === root.origin && pathname.startsWith(root.pathname) ? decodedAddress(pathname.slice(root.pathname.length)) : undefined
}

/** Our own icon. */
export function readOurIcon(): Promise<Buffer> {
  return readFile(join(packageInfo().root, 'public', ourIcon))
}

/** The icons that browsers ask for to install something, drawn of a site's icon: PNG by file name; none of what cannot be drawn. */
export async function largeIcons(drawing: Buffer): Promise<Array<[name: string, picture: Buffer]>> {
  const { default: sharp } = await import('sharp')
  try {
    const { width, height } = await sharp(drawing).metadata()
    const usual = 72
    return await Promise.all(iconSizes.map(async (size): Promise<[string, Buffer]> => {
      // A drawing is drawn as large as it is wanted; other pictures take no notice.
      const density = Math.min(2400, Math.max(1, usual * size / Math.max(width, height)))
      return [iconName(size), await sharp(drawing, { density }).resize(size, size, { fit: 'contain', background: 'transparent' }).png().toBuffer()]
    }))
  }
  catch {
    return []
  }
}

/** What an application's manifest says of a site's icons. */
export function iconEntries(icon: string, names: readonly string[], base: string): Array<Record<string, string>> {
  const drawn = extname(icon).toLowerCase() === '.svg' ? [{ src: `${base}${encodeURI(icon)}`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' }] : []
  return [...drawn, ...iconSizes.filter(size => names.includes(iconName(size))).map(size => ({ src: `${base}${iconName(size)}`, sizes: `${size}x${size}`, type: 'image/png' }))]
}
