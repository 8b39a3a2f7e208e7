/** Below this ratio of width to height a picture leaves room for its caption beside it. */
const tallBelow = 1.25

/** Marks the slide as `wide` or `tall` after its picture, as soon as the picture's size is known. */
export function orientFigure(root: HTMLElement): void {
  const image = root.querySelector('img')
  if (!image)
    return
  const mark = (): void => {
    if (image.naturalHeight > 0)
      root.dataset.orientation = image.naturalWidth / image.naturalHeight < tallBelow ? 'tall' : 'wide'
  }
  if (image.complete)
    mark()
  else
    image.addEventListener('load', mark, { once: true })
}
