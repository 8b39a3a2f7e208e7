import { pictureGround } from './pictureGround'

/** Below this ratio of width to height a picture leaves room for its caption beside it. */
const tallBelow = 1.25

/** A bitmap is drawn no larger than this many times its own width; a drawing has no limit. */
const enlarged = 1.5

/** A picture of less height, px, would be lost at the end of its slide: it stands under its title. */
const smallBelow = 240

/** From this ratio on a picture is so wide that a margin beside it would look like a mistake. */
const wideFrom = 1.6

/** Tells the style sheet the proportions of the slide's picture as soon as they are known. */
export function orientFigure(root: HTMLElement): void {
  const image = root.querySelector('img')
  if (!image)
    return
  const mark = (): void => {
    if (image.naturalHeight === 0)
      return
    const ratio = image.naturalWidth / image.naturalHeight
    const isDrawing = /\.svg(?:[?#]|$)|^data:image\/svg/.test(image.currentSrc)
    const isSmall = !isDrawing && image.naturalHeight * enlarged < smallBelow
    root.dataset.orientation = ratio < tallBelow && !isSmall ? 'tall' : 'wide'
    root.toggleAttribute('data-drawing', isDrawing)
    const ground = ratio < wideFrom || isSmall ? undefined : pictureGround(image)
    root.toggleAttribute('data-ground', ground !== undefined)
    root.style.setProperty('--tw-picture-ground', ground ?? 'transparent')
    root.style.setProperty('--tw-ratio', String(ratio))
    root.style.setProperty('--tw-widest', isDrawing ? '100cqi' : `${image.naturalWidth * enlarged}px`)
  }
  if (image.complete)
    mark()
  else
    image.addEventListener('load', mark, { once: true })
}
