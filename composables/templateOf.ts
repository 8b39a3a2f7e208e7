/** HTML as nodes that are in no document: nothing of it is loaded or run. */
export function templateOf(html: string): HTMLTemplateElement {
  const template = document.createElement('template')
  template.innerHTML = html
  return template
}
