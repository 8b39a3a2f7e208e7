import type { Node } from 'unist'
import type { Omission } from '../model/article.ts'
import type { Cue, Direction } from '../model/direction.ts'

/** The cues among an author's directions. */
export function cuesAmong(directions: readonly Direction[] = []): Cue[] {
  return directions.filter(direction => direction.name === 'cue')
}

/** Has a node carry cues beside its own directions, before them. */
export function giveCues(node: Node, cues: readonly Cue[]): void {
  if (cues.length > 0) node.data = { ...node.data, directions: [...cues, ...node.data?.directions ?? []] }
}

/** A cue that no slide can hold, for the list of what was left out. */
export function lostCue({ line }: Cue): Omission {
  return { line, type: 'html', text: '', reason: 'a cue for what is not said' }
}
