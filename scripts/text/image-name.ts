import type { Image } from 'mdast'

/** What stands for a picture among words: its alt text, its title, else the name of its file. */
export function imageName({ alt, title, url }: Image): string {
  return alt || title || /(?<![^/?#])([^/?#]+)\/?(?:[?#].*)?$/.exec(url)?.[1] || url
}
