import { setextUnderline } from 'micromark-core-commonmark'
import type { Construct, Extension, Resolver } from 'micromark-util-types'
import type { Processor } from 'unified'

/** Where the block that an underline makes a heading of begins among all events so far. */
function startOfContent(events: Parameters<Resolver>[0]): number {
  return events.findLastIndex(([kind, token]) => kind === 'enter' && token.type === 'content')
}

/**
 * The parser's own underlined headings, told of the last block alone: for each of them it copies all it is given, and
 * given the whole article, articles with many of them take a time that grows with the square of their length.
 */
const inPlace: Construct = {
  ...setextUnderline,
  name: 'setextUnderlineInPlace',
  resolveTo: (events, context) => {
    const last = events.splice(startOfContent(events))
    for (const event of setextUnderline.resolveTo?.(last, context) ?? last) events.push(event)
    return events
  },
}

const extension: Extension = { disable: { null: ['setextUnderline'] }, flow: { 45: inPlace, 61: inPlace } }

/** A remark plugin that reads underlined headings in linear time. */
export function fastSetext(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: Extension[] }
  data.micromarkExtensions = [...data.micromarkExtensions ?? [], extension]
}
