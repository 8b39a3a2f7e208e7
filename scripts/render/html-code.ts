const names: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }

/** Code as HTML, for the few places where a fence or backticks would not keep it inert. */
export function codeElement(value: string): string {
  return `<code v-pre>${escapeHtml(value)}</code>`
}

/** A listing as HTML. */
export function preElement(value: string): string {
  return `<pre v-pre><code>${escapeHtml(value)}</code></pre>`
}

/** Text as HTML shows it, safe inside a comment, inside a quoted attribute and among Markdown's own marks. */
export function escapeHtml(value: string): string {
  return value.replace(/[!-/:-@[-`{-~]/g, sign => `&${names[sign] ?? `#${sign.codePointAt(0)}`};`)
}
