import type { Event } from 'micromark-util-types'
import { EditMap } from 'micromark-util-edit-map'

/**
 * The parser edits the list of all that it has read at the end of every list and quotation, and copies the whole list
 * each time: articles with many of them take a time that grows with the square of their length. This copies what stands
 * behind the first edit.
 */
EditMap.prototype.consume = function (events: Event[]): undefined {
  const edits = this.map.sort(([one], [other]) => one - other)
  const start = edits[0]?.[0] ?? events.length
  const rest = events.splice(start)
  let at = start
  for (const [place, removed, added] of edits) {
    for (const event of rest.slice(at - start, place - start)) events.push(event)
    for (const event of added) events.push(event)
    at = place + removed
  }
  for (const event of rest.slice(at - start)) events.push(event)
  this.map.length = 0
  this.index.clear()
}
