import { Document, Scalar, visit } from 'yaml'
import { rememberedBy } from '../text/remembered.ts'

/** One for all slides: with a document comes its schema, which takes longer to make than a slide's fields to write. */
const document = new Document()

/** Words, of Latin letters and most others, and the paths of sections: no sign in them means something to YAML where it stands. */
const bare = /^[A-Za-z\u00c0-\u1fff\u3040-\ud7a3][\w\u00c0-\u1fff\u3040-\ud7a3]*(?:[-/#@ ][\w\u00c0-\u1fff\u3040-\ud7a3]+)*$/
/** Words that YAML would read as something else. */
const taken = /^(?:true|false|null)$/i

/** YAML between its `---` lines. */
export function frontmatter(fields: Record<string, unknown>): string {
  return `---\n${Object.entries(fields).map(([name, value]) => written(name, value)).join('')}---\n`
}

function written(name: string, value: unknown): string {
  if (isBare(value)) return `${name}: ${value}\n`
  return typeof value === 'string' ? textField(value, name) : field(name, value)
}

/** All slides of a section name it. */
const textField = rememberedBy((value, name) => field(name, value))

/** Whether a value is written as it stands: most are, and the library takes its time. */
function isBare(value: unknown): boolean {
  return typeof value === 'string' ? bare.test(value) && !taken.test(value) : typeof value === 'boolean' || Number.isSafeInteger(value)
}

/**
 * A field in YAML. Slidev ends frontmatter at the first `---` it meets, even inside a string, so a string that has one
 * is quoted with its first dash escaped.
 */
function field(name: string, value: unknown): string {
  if (value === undefined) return ''
  document.contents = document.createNode({ [name]: value })
  const style = { lineWidth: 0, flowCollectionPadding: false }
  const yaml = document.toString(style)
  if (!yaml.includes('---')) return yaml
  visit(document, {
    Scalar: (_key, node) => { if (typeof node.value === 'string' && node.value.includes('---')) node.type = Scalar.QUOTE_DOUBLE },
  })
  return document.toString(style).replaceAll('---', '\\x2d--')
}
