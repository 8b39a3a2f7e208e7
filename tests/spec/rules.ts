import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { allLabels } from '../../scripts/text/labels.ts'

/**
 * The rules of the comparison. Text is compared without white space, as lines of the reference against the whole text
 * of a slide or of a note, and lines of a slide or of a note against the whole text of the reference.
 */

/** Raw HTML that is no text for a reader: scripts, styles and the like are left out and listed. */
export function isLeftOut(tagName: string): boolean {
  return ['script', 'style', 'template', 'noscript', 'iframe', 'object', 'embed', 'svg', 'title'].includes(tagName)
}

/**
 * Raw HTML of a tag that HTML does not know (`<Warning>`, `<bar>`) means nothing: it is shown as the author's text.
 * Where an example has raw HTML, its source is therefore text that may be shown.
 */
export function authorsText(markdown: string): string[] {
  let hasHtml = false
  visit(unified().use(remarkParse).parse(markdown), 'html', () => { hasHtml = true })
  return hasHtml ? [markdown] : []
}

/**
 * What a slide may say beside the article: our labels, the file's name as the title, the number of a part; and in
 * notes, where Slidev draws no boxes, the `[x]` of a task.
 */
export function withoutOurs(line: string): string {
  const bare = line.replace(/\s*\(\d+\/\d+\)$/, '').replace(/^\[[ x]\]\s/, '').trim()
  return bare === 'example' || allLabels().includes(bare) ? '' : bare
}

const olderComments = 'GFM 0.29 tells HTML comments by an older rule; CommonMark 0.31, which the parser follows, takes these for HTML'

/** Examples that cannot be compared, each with its reason; nothing else is passed over. */
export const exceptions: Readonly<Record<string, string>> = {
  'gfm 645': olderComments,
  'gfm 646': olderComments,
  'gfm 653': 'GFM lets a site show <title>, <style> and <xmp> as text; here they are HTML, whose content is no text of the article, and the report lists them',
}
