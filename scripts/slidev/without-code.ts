import { notesMarkdown } from '../../composables/privateNotes.ts'

interface Token { type: string, content: string, markup: string, map?: [number, number] | null, children?: Token[] | null }

/**
 * Markdown without its listings, as Slidev's parser tells them, whose lines are empty, and with a backtick for each piece of code. A fence that nothing
 * closes may have been left open by mistake, and stays.
 */
export function withoutCode(text: string): string {
  const lines = text.split(/\r\n?|\n/)
  for (const { type, markup, map, children } of notesMarkdown.parse(lines.join('\n'), {}) as Token[]) {
    if (!map) continue
    const [start, end] = map
    if (type === 'fence' && lines[end - 1]?.trim().replace(/^[>\s]*/, '').startsWith(markup) && end > start + 1) lines.fill('', start, end)
    const code = children?.filter(child => child.type === 'code_inline') ?? []
    if (code.length > 0) lines.splice(start, end - start, ...bare(lines.slice(start, end).join('\n'), code).split('\n'))
  }
  return lines.join('\n').replace(/<code>(?:(?!\n[ \t]*\n|<code>)[^])*?<\/code>/g, '`')
}

/** A block without its pieces of code. One that goes over two lines is not found, and stays. */
function bare(block: string, code: readonly Token[]): string {
  return code.reduce((rest, { content, markup }) => {
    const written = [`${markup}${content}${markup}`, `${markup} ${content} ${markup}`].find(one => rest.includes(one))
    return written === undefined ? rest : rest.replace(written, () => '`')
  }, block)
}
