/** Code as HTML, for the few places where a fence or backticks would not keep it inert. */
export function codeElement(value: string): string {
  return `<code v-pre>${escapeHtml(value)}</code>`
}

/** A listing as HTML. */
export function preElement(value: string): string {
  return `<pre v-pre><code>${escapeHtml(value)}</code></pre>`
}

/** Text as HTML shows it, safe inside a comment and inside a quoted attribute. */
export function escapeHtml(value: string): string {
  return value.replace(/[&<>"'[\]{}-]/g, (character) => `&#${character.codePointAt(0)};`)
}
