import type { Nodes, Paragraph, Parents } from 'mdast'
import type { Article } from '../model/article.ts'

/** Brings formulas to one shape. A paragraph that is one formula is a display. */
export function tidyMath(article: Article): Article {
  tidy(article.tree)
  return article
}

function tidy(parent: Parents): void {
  parent.children = (parent.children as Nodes[]).map((child): Nodes => {
    if ('children' in child) tidy(child)
    if (child.type === 'code' && child.lang === 'math') return { type: 'math', value: forKatex(child.value), ...(child.position && { position: child.position }) }
    if (child.type === 'inlineMath') return { ...child, value: forKatex(child.value) }
    // What stands behind the opening dollars is read by Slidev as settings, with expressions in them.
    if (child.type === 'math') return { ...child, meta: null, value: forKatex(child.meta ? `${child.meta}\n${child.value}` : child.value) }
    return child.type === 'paragraph' ? asDisplay(child) : child
  }) as typeof parent.children
}

function asDisplay(paragraph: Paragraph): Nodes {
  const [only] = paragraph.children
  const { position } = paragraph
  return paragraph.children.length === 1 && only?.type === 'inlineMath' ? { type: 'math', value: only.value, ...(position && { position }) } : paragraph
}

/**
 * KaTeX lacks LaTeX's old `eqnarray`; an array of the same columns looks the same. A formula has the colour of the text,
 * which can be read on every ground: yellow on white cannot.
 */
function forKatex(value: string): string {
  return value.replace(/\\(?:text)?color\s*\{[^{}]*\}/g, '').replace(/\\colorbox\s*\{[^{}]*\}/g, '\\text').replace(/\\fcolorbox\s*\{[^{}]*\}\s*\{[^{}]*\}/g, '\\fbox').replace(/\\begin\{eqnarray\*?\}/g, '\\begin{array}{rclrclrclrcl}').replace(/\\end\{eqnarray\*?\}/g, '\\end{array}')
}
