// These functions run in the page, beside those of `measure-slide.ts`: they may use one another and nothing else.
declare function textNodes(root: Element): Text[]

/** A code point that Unicode will never give to a character: what a browser draws of it is what it draws for want of a font. */
const never = String.fromCodePoint(0x10FFFE)

/** Characters of a slide's text, or of a page's, for which the browser has no font, each once. */
function unseenCharacters(page: HTMLElement): string[] {
  const families = new Map<string, Set<string>>()
  for (const node of textNodes(page)) {
    const family = getComputedStyle(node.parentElement as Element).fontFamily
    const characters = families.get(family) ?? new Set()
    // Latin letters and common marks are in the fonts that ship.
    for (const character of node.data.match(/[^\u0000-\u024f\s\p{M}\p{Cf}]/gu) ?? []) characters.add(character)
    families.set(family, characters)
  }
  return [...families].flatMap(([family, characters]) => {
    const missing = characters.size === 0 ? '' : drawing(never, family)
    return [...characters].filter(character => drawing(character, family) === missing)
  })
}

const drawings = new Map<string, string>()

/** What a character looks like in a font, as text to compare. */
function drawing(character: string, family: string): string {
  const key = `${family} ${character}`
  const known = drawings.get(key)
  if (known !== undefined) return known
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = 24
  const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D
  context.font = `16px ${family}`
  context.fillText(character, 2, 18)
  const made = context.getImageData(0, 0, 24, 24).data.join()
  drawings.set(key, made)
  return made
}

/** The functions above as text, for the page. */
export const unseenParts = `${[unseenCharacters, drawing].join('\n')}\nconst never = ${JSON.stringify(never)}\nconst drawings = new Map()`
