/**
 * The text of a node as the planner counts it: a formula once, in TeX. The document has each of them as MathML, as
 * TeX and as drawn.
 */
export function writtenText(node: Node): string {
  if (!(node instanceof Element) || !(node.matches('.katex') || node.querySelector('.katex'))) return node.textContent ?? ''
  if (node.matches('.katex')) return node.querySelector('annotation')?.textContent ?? ''
  return [...node.childNodes].map(writtenText).join('')
}
