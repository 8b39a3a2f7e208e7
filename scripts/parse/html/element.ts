import type { Element, ElementContent, Nodes, Parents, Properties, RootContent } from 'hast'

/** Whether a node is an element, of one of the given names if any are given. */
export function isElement(node: Nodes | undefined, ...names: string[]): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName))
}

/** The classes of an element. */
export function classesOf(element: Element): string[] {
  const { className } = element.properties
  return Array.isArray(className) ? className.map(String) : String(className ?? '').split(/\s+/).filter(name => name !== '')
}

/** A property as text; empty when it is absent. */
export function propertyOf(element: Element, name: keyof Properties & string): string {
  const value = element.properties[name]
  if (value === null || value === undefined || value === false)
    return ''
  return Array.isArray(value) ? value.join(' ') : String(value)
}

/** The text inside a node as it stands in the source. */
export function rawTextOf(node: Nodes): string {
  if (node.type === 'text')
    return node.value
  return 'children' in node ? node.children.map(rawTextOf).join('') : ''
}

/** The text inside a node, each run of white space as one space. */
export function textOf(node: Nodes): string {
  return rawTextOf(node).replace(/\s+/g, ' ').trim()
}

/** All elements under a node, in reading order. */
export function elementsOf(node: Nodes): Element[] {
  if (!('children' in node))
    return []
  return node.children.flatMap(child => isElement(child) ? [child, ...elementsOf(child)] : [])
}

/** The first element under a node that passes the test. */
export function findElement(node: Nodes, test: (element: Element) => boolean): Element | undefined {
  return elementsOf(node).find(test)
}

/** Rebuilds the elements under a parent from the leaves up: `change` returns what stands in an element's place. */
export function changeElements(parent: Parents, change: (element: Element, ancestors: readonly Element[]) => readonly ElementContent[], ancestors: readonly Element[] = []): void {
  const inside = isElement(parent) ? [...ancestors, parent] : ancestors
  const children: readonly RootContent[] = parent.children
  parent.children = children.flatMap((child): RootContent[] => {
    if (!isElement(child))
      return [child]
    changeElements(child, change, inside)
    return [...change(child, inside)]
  }) as typeof parent.children
}
