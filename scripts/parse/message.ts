import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'

interface Note { ruleId: string, place: Point | Position }

const source = 'talkwright'

/** Puts a warning on the file: something in the article is broken and was read as well as it could be. */
export function warn(file: VFile, reason: string, { ruleId, place }: Note): void {
  file.message(reason, { ruleId, place, source })
}

/** Puts a piece of information on the file: a guess the author may want to check. */
export function inform(file: VFile, reason: string, { ruleId, place }: Note): void {
  file.info(reason, { ruleId, place, source })
}
