/** Side of the copy that a picture's edge is read from, px. */
const side = 64
/** Parts of 255 by which the colours of an edge may differ and still look like one. */
const alike = 10

/**
 * The colour that a picture has all along its edge, as CSS has it: on a ground of that colour nobody sees where it
 * ends. Nothing where it has several, lets the slide through, or may not be read.
 */
export function pictureGround(image: HTMLImageElement): string | undefined {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = side
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return undefined
  context.drawImage(image, 0, 0, side, side)
  try {
    return edgeColour(context.getImageData(0, 0, side, side).data)
  }
  catch {
    // Opened from disk, a picture in a file of its own belongs to somebody else.
    return undefined
  }
}

/** The one colour along the edge of a square of pixels, each four numbers; nothing where there are several. */
export function edgeColour(pixels: ArrayLike<number>): string | undefined {
  const width = Math.sqrt(pixels.length / 4)
  const isEdge = (index: number): boolean => [index % width, Math.floor(index / width)].some(place => place === 0 || place === width - 1)
  const edge = Array.from({ length: width * width }, (_, index) => index).filter(isEdge)
  const channels = [0, 1, 2, 3].map(channel => edge.map(index => pixels[4 * index + channel] ?? 0))
  if (channels.some(values => Math.max(...values) - Math.min(...values) > alike) || Math.min(...channels[3] ?? []) < 255) return undefined
  return `rgb(${channels.slice(0, 3).map(values => Math.round(values.reduce((sum, value) => sum + value, 0) / values.length)).join(' ')})`
}
