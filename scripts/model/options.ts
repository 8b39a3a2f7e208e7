/** A local image the article names, as the edge found it. */
export interface ImageAsset {
  /** Where the deck finds it: `/images/diagram-1a2b3c4d.png`. */
  url: string
  /** Natural size in CSS px. */
  width: number
  height: number
}

/** What `articleToTalk` is told about the world, so that it need not look for itself. */
export interface TalkOptions {
  /** The article's images by the address written in the article; an address that is absent is a missing image. */
  images?: ReadonlyMap<string, ImageAsset>
  /** Where the article can be read, when the article itself does not say. */
  url?: string
  /** How long the talk may take, in minutes; as long as the article takes to tell when absent. */
  minutes?: number
}
