/** Something that sticks out of the space it has. */
export interface Overrun {
  /** What it leaves: the canvas, a box that cuts off what does not fit, or the room above the furniture. */
  space: 'slide' | 'box' | 'furniture'
  edge: 'above' | 'below' | 'left' | 'right'
  /** CSS px of the canvas. */
  by: number
  /** The words, or the name of the image. */
  what: string
}

/** What the measuring script finds on one slide at its last click. */
export interface SlideMeasurement {
  overruns: Overrun[]
  /** Whether the slide is drawn by Slidev's own plain layout, which stands in for one that it does not know. */
  plain: boolean
  /** Addresses of the images that show nothing. */
  brokenImages: string[]
}

/** What the measuring script is told. */
export interface MeasureLimits {
  /** CSS px that something may stick out: rounding of the browser. */
  tolerance: number
}
