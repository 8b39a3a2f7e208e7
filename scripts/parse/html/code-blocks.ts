import type { Element, ElementContent, Nodes, Root } from 'hast'
import { languageLabels } from '../language-labels.ts'
import { changeElements, classesOf, elementsOf, isElement, propertyOf } from './element.ts'

/** Classes that name a language: of highlight.js, Prism, Shiki, Rouge, GitHub and SyntaxHighlighter. */
const languageClass = /^(?:language|lang|highlight-source|highlight-text|brush:?)-?([\w+#.-]+)$/i
/** Classes beside which a bare language name is meant as one: `hljs rust`, `sourceCode python`, `highlight js`. */
const companyClass = /^(?:hljs|sourceCode|highlight|prettyprint|code|src|brush:|prism)$/i
/** Elements and classes that hold one line of code each. */
const lineClass = /^(?:line|code-line|token-line|view-line|ec-line|cl|react-code-line)$/i
/** How far up a highlighter's wrapper may stand. */
const wrapperDepth = 4

/**
 * Makes every code block of a page (which it changes) a plain `pre > code` with its language as class
 * and its line breaks as text; tables that only part line numbers from code become the code.
 */
export function plainCodeBlocks(page: Root): void {
  changeElements(page, (element, ancestors) => {
    if (isElement(element, 'pre'))
      return [toPlain(element, ancestors.slice(-wrapperDepth).toReversed())]
    return isElement(element, 'table') ? [codeOfTable(element) ?? element] : [element]
  })
}

function toPlain(pre: Element, wrappers: readonly Element[]): Element {
  const candidates = [...elementsOf(pre).filter(inner => isElement(inner, 'code')), pre, ...wrappers]
  const language = candidates.flatMap(candidate => languageOf(candidate) ?? [])[0]
  const text: ElementContent = { type: 'text', value: codeText(pre).replace(/^\n/, '').trimEnd(), ...positionOf(pre) }
  const code: Element = { type: 'element', tagName: 'code', properties: language === undefined ? {} : { className: [`language-${language}`] }, children: [text], ...positionOf(pre) }
  return { ...pre, properties: {}, children: [code] }
}

/** A node's position as a property to spread: none when it has none. */
function positionOf(node: Nodes): Pick<Nodes, 'position'> {
  return node.position ? { position: node.position } : {}
}

function languageOf(element: Element): string | undefined {
  const data = propertyOf(element, 'dataLang') || propertyOf(element, 'dataLanguage')
  const classes = classesOf(element)
  const named = classes.flatMap(name => languageClass.exec(name)?.[1] ?? [])[0]
  const bare = classes.some(name => companyClass.test(name)) ? classes.find(name => Object.hasOwn(languageLabels, name.toLowerCase())) : undefined
  return (data || named || bare)?.toLowerCase()
}

function codeText(node: Nodes): string {
  if (node.type === 'text')
    return node.value
  if (isElement(node, 'br'))
    return '\n'
  if (!('children' in node))
    return ''
  return node.children.map((child, i) => {
    const text = codeText(child)
    const next = node.children[i + 1]
    return isLine(child) && isLine(next) && !text.endsWith('\n') ? `${text}\n` : text
  }).join('')
}

function isLine(node: Nodes | undefined): boolean {
  return isElement(node) && (isElement(node, 'div', 'li', 'p', 'tr') || classesOf(node).some(name => lineClass.test(name)))
}

function codeOfTable(table: Element): Element | undefined {
  const inside = elementsOf(table)
  const blocks = inside.filter(element => isElement(element, 'pre'))
  const [block] = blocks
  const hasMore = inside.some(element => isElement(element, 'td', 'th') && element.children.some(child => child.type === 'text' && child.value.trim() !== ''))
  return blocks.length === 1 && block && !hasMore ? block : undefined
}
