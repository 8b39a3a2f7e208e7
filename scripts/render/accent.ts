import { chanceOf } from '../../composables/artwork.ts'

/** Hues by which the field knows its tools, degrees in OKLCH. */
const known: Readonly<Record<string, number>> = {
  rust: 33, go: 215, golang: 215, python: 250, javascript: 70, js: 70, typescript: 255, react: 220, vue: 155, vuejs: 155, svelte: 33, angular: 15,
  kubernetes: 262, docker: 240, linux: 70, ruby: 20, php: 280, java: 45, kotlin: 300, swift: 40, css: 290, html: 38, security: 20, postgres: 245, postgresql: 245, ai: 300, llms: 300,
}
/** Hues for any other subject, apart enough to be told from one another. */
const others = [33, 5, 345, 320, 295, 270, 250, 225, 195, 165] as const

/** The hue of a talk whose author chose none: its first known tag's, else one that follows from its first tag; nothing without tags. */
export function hueOf(tags: readonly string[]): number | undefined {
  const names = tags.map(tag => tag.trim().toLowerCase())
  const found = names.find(name => Object.hasOwn(known, name))
  if (found !== undefined) return known[found]
  const [first] = names
  return first === undefined ? undefined : others[Math.floor(chanceOf(first)() * others.length)]
}
