import { join } from 'node:path'

/** Where the site of a deck goes unless a flag says otherwise. */
export const siteFolder = (folder: string): string => join(folder, 'dist')

/** Where the handout of a deck goes unless a flag says otherwise. */
export const handoutFile = (folder: string): string => join(folder, 'handout.pdf')

/** Where the slides of a deck are printed to unless a flag says otherwise. */
export const slidesFile = (folder: string): string => join(folder, 'slides.pdf')
