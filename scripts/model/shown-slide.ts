/** A piece of text with a figure that was measured of it. */
export interface Measured { what: string, value: number }

/** One listing as it stands on a slide. */
export interface ShownListing {
  lines: string[]
  /** How many of its lines are too long for its panel and wrap. */
  wrapped: number
  /** How many highlighting steps it has; 0 where all of it is bright. */
  steps: number
}

/** What a visitor sees of one slide at its last click, read in a browser; sizes in CSS px of the canvas. */
export interface ShownSlide {
  /** 1-based, as shown. */
  no: number
  layout: string
  /** The part of the article it comes from, and whether it stands behind the closing slide. */
  source: string
  backup: boolean
  title: string
  /** Its texts under the title, one a block, in reading order; listings apart. */
  texts: string[]
  /** Its top-level list items, and how many lines each takes; what explains a listing beside it is none. */
  bullets: Array<{ text: string, lines: number }>
  /** How many of them are read in one go: those of lists side by side are weighed list by list. */
  bulletsTogether: number
  listings: ShownListing[]
  /** Alternative texts of its pictures. */
  pictures: string[]
  /** Whether it has a table, a drawing or a formula. */
  visuals: boolean
  /** What is said over it; links, marks and formatting aside. */
  note: string
  /** Share of the height between its margins that has text or a picture in it. */
  fill: number
  /** Height of what it shows without the room that its layout shares out, CSS px; nothing in a layout that is not ours. */
  height?: number
  /** Its smallest text of each role. */
  smallest: { body?: Measured, label?: Measured, code?: Measured }
  /** Characters for which the browser has no font. */
  unseen: string[]
  /** Texts whose contrast is too low for their size, with the ratio. */
  faint: Measured[]
}
