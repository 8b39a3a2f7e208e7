import { Document, Scalar, visit } from 'yaml'

/** One for all slides: with a document comes its schema, which takes longer to make than a slide's fields to write. */
const document = new Document()

/**
 * YAML between its `---` lines. Slidev ends frontmatter at the first `---` it meets, even inside a string, so a
 * string that has one is quoted with its first dash escaped.
 */
export function frontmatter(fields: Record<string, unknown>): string {
  document.contents = document.createNode(fields)
  const style = { lineWidth: 0, flowCollectionPadding: false }
  const yaml = document.toString(style)
  if (!yaml.includes('---')) return `---\n${yaml}---\n`
  visit(document, {
    Scalar: (_key, node) => { if (typeof node.value === 'string' && node.value.includes('---')) node.type = Scalar.QUOTE_DOUBLE },
  })
  return `---\n${document.toString(style).replaceAll('---', '\\x2d--')}---\n`
}
