import type { BlockContent, DefinitionContent } from 'mdast'
import type { Node } from 'unist'

/** A step of the slide inside its notes; becomes `[click]`. */
export interface Click extends Node { type: 'click' }

/** Marks a note for the speaker alone; becomes `[private]`. */
export interface PrivateMark extends Node { type: 'privateMark' }

/** One of our own Vue components around Markdown. Only the renderer makes them: no article can. */
export interface Component extends Node {
  type: 'component'
  name: string
  /** Plain text values; written as quoted HTML attributes. A leading `:` marks a Vue expression, ours alone. */
  attributes: Record<string, string>
  children: Array<BlockContent | DefinitionContent>
}

/** `::name::`, where the rest of the slide goes to another slot of its layout. */
export interface SlotMarker extends Node { type: 'slotMarker', name: string }

declare module 'mdast' {
  interface RootContentMap {
    click: Click
    privateMark: PrivateMark
    component: Component
    slotMarker: SlotMarker
  }
  interface PhrasingContentMap { click: Click, privateMark: PrivateMark }
  interface BlockContentMap { component: Component, slotMarker: SlotMarker }
}
