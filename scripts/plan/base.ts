import type { PhrasingContent } from 'mdast'
import type { Block } from '../model/article.ts'
import type { Section } from '../model/outline.ts'
import type { Note } from '../model/slide.ts'

/** What all slides of a section have in common. */
export function base(section: Section, first: Block | undefined, notes: Note[], shows: readonly Block[]) {
  return {
    title: titleOf(section),
    source: section.id,
    line: first?.line ?? section.line,
    notes,
    shows: [...shows.map((block) => block.id)],
  }
}

/** A section's heading as a slide's title. */
export function titleOf(section: Section): PhrasingContent[] {
  return section.heading?.children ?? [{ type: 'text', value: section.title }]
}
