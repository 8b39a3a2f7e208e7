import type { Element, ElementContent, Properties } from 'hast'
import type { StampedDom } from './to-dom.ts'
import { isElement } from './element.ts'
import { withTables } from './lone-rows.ts'
import { stampAttribute } from './to-dom.ts'

/** Attributes a DOM library may have filled in or changed: lazy images get their address there. */
const changeable = ['src', 'srcset', 'alt', 'href'] as const

/** Turns what a DOM library left of a stamped DOM into hast again, with properties and positions of the source. */
export function fromDom(node: Node, dom: StampedDom): ElementContent[] {
  if (node.nodeType === 3) {
    const source = dom.texts.get(node)
    return [{ type: 'text', value: node.textContent ?? '', ...(source?.position ? { position: source.position } : {}) }]
  }
  if (node.nodeType !== 1)
    return []
  const element = node as globalThis.Element
  const source = sourceOf(element, dom)
  const tagName = nameOf(element, source)
  return [{
    type: 'element',
    tagName,
    properties: { ...source?.properties, ...changesOf(element) },
    children: withTables(tagName, [...element.childNodes].flatMap(child => fromDom(child, dom))),
    ...(source?.position ? { position: source.position } : {}),
  }]
}

/** The hast element a DOM element was made of; none for those the library made itself. */
export function sourceOf(element: globalThis.Element, dom: StampedDom): Element | undefined {
  const stamp = element.getAttribute(stampAttribute)
  return stamp === null ? undefined : dom.elements[Number(stamp)]
}

/** Readability makes every level-1 heading a level-2 one; the source knows better. */
function nameOf(element: globalThis.Element, source: Element | undefined): string {
  return isElement(source, 'h1') ? 'h1' : element.localName.toLowerCase()
}

function changesOf(element: globalThis.Element): Properties {
  return Object.fromEntries(changeable.flatMap((name) => {
    const value = element.getAttribute(name)
    return value === null ? [] : [[name === 'srcset' ? 'srcSet' : name, value]]
  }))
}
