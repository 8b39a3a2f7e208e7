import type { PhrasingContent } from 'mdast'
import type { Note, Slide } from '../model/slide.ts'
import { withoutStrong } from '../text/phrasing.ts'

/** A heading of the article as the speaker's notes have it. */
export function headingNote(title: PhrasingContent[], block: string): Note {
  return { node: { type: 'paragraph', children: [{ type: 'strong', children: withoutStrong(title) }] }, block }
}

/** The heading that a slide shows, for its notes; nothing where it is not the first under one. */
export function headingOf({ title, heading }: Slide): Note[] {
  return heading === undefined ? [] : [headingNote(title, heading)]
}

/** Whether notes begin with a heading. */
export function openWithHeading([first]: readonly Note[]): boolean {
  return first?.node.type === 'paragraph' && first.node.children.length === 1 && first.node.children[0]?.type === 'strong'
}
