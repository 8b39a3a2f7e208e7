import type { Element, ElementContent } from 'hast'
import { isElement, rawTextOf } from './element.ts'

/** What stands in what, from the outside in, in a table. */
const levels = [['thead', 'tbody', 'tfoot', 'tr'], ['td', 'th']] as const

/**
 * What an element holds, with rows and cells that have lost their table in one again: Readability makes a division of
 * the part of a page that it takes for the article, be it the body of a table.
 */
export function withTables(tagName: string, children: readonly ElementContent[]): ElementContent[] {
  if (tagName === 'table' || levels[0].some(name => name === tagName)) return [...children]
  const inRows = gathered(children, levels[1], cells => element('tr', cells))
  return gathered(inRows, levels[0], rows => element('table', rows))
}

/** Runs of elements of some names, with white space between them, each as one. */
function gathered(children: readonly ElementContent[], names: readonly string[], asOne: (run: ElementContent[]) => Element): ElementContent[] {
  const all: ElementContent[] = []
  let run: ElementContent[] = []
  const close = (): void => {
    if (run.length > 0) all.push(asOne(run))
    run = []
  }
  for (const child of children) {
    if (isElement(child, ...names)) run.push(child)
    else if (run.length === 0 || child.type !== 'text' || rawTextOf(child).trim() !== '') {
      close()
      all.push(child)
    }
  }
  close()
  return all
}

function element(tagName: string, children: ElementContent[]): Element {
  const { position } = children[0] as Element
  return { type: 'element', tagName, properties: {}, children, ...(position && { position }) }
}
