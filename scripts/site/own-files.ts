import { join } from 'node:path'
import { filesIn } from '../read/files-in.ts'
import { iconName, iconSizes } from './offline.ts'

/** File name of the picture of the cover, with which links to a site are shown. */
export const coverFile = 'cover.png'

/** File name of the handout in a site. */
export const handoutName = 'handout.pdf'

/** Pages of Slidev's and ours that are opened by their address. */
export const namedPages = ['handout', 'slides', 'presenter', 'entry', 'overview', 'notes'] as const

/** What a site makes only where the author has no file of that name. */
const yielding: ReadonlySet<string> = new Set([coverFile, handoutName, 'manifest.webmanifest', 'sitemap.xml', ...iconSizes.map(iconName)])

/** What a site cannot do without: its pages, the worker that keeps them, the list of what a build made. */
const needed = new RegExp(`^(?:index\\.html|404\\.html|sw\\.js|\\.talkwright-files|(?:article|${namedPages.join('|')}|(?:presenter/)?\\d{1,3})(?:/index\\.html)?)$`)

/** What the author of a deck has put into its `public` folder under a name that a site uses too. */
export interface OwnFiles {
  /** Those that stand in the place of the site's. */
  kept: ReadonlySet<string>
  /** One whose place a page of the site takes. */
  inTheWay?: string
}

/** Tells which of the files in `public`, by their paths, a site keeps in the place of its own, and which is in its way. */
export function ownFilesOf(names: readonly string[]): OwnFiles {
  const inTheWay = names.find(name => needed.test(name))
  return { kept: new Set(names.filter(name => yielding.has(name))), ...(inTheWay !== undefined && { inTheWay }) }
}

/** Reads which files of a deck's author, in the `public` folder of the deck in `folder`, have a name that a site uses too. */
export async function findOwnFiles(folder: string): Promise<OwnFiles> {
  return ownFilesOf(await filesIn(join(folder, 'public')))
}
