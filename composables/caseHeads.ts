import { blocksOf, markSubhead, wordsInHtml, wordsOf } from './noteParts.ts'

/**
 * What is said over a slide of cases, each under the heading that the article has for it: the slide has made a row of
 * that. As it is where one of the cases is not found in it.
 * @param note the notes, as HTML
 * @param frame where the slide is drawn
 */
export function withCaseHeads(note: string, frame: HTMLElement): string {
  const blocks = blocksOf(note)
  let at = 0
  for (const row of frame.querySelectorAll('.tw-case')) {
    const [who, what] = ['.tw-case-who', '.tw-case-what'].map(part => row.querySelector(part))
    const name = wordsOf(who?.textContent ?? '')
    const found = blocks.findIndex((block, index) => index >= at && ` ${wordsInHtml(block)} `.includes(` ${name} `))
    if (name === '' || found < 0) return note
    // What stands alone under the name of its case is the heading itself.
    const isHeading = wordsInHtml(blocks[found]!).startsWith(`${name} ${wordsOf(what?.textContent ?? '')}`.trim()) && blocks[found]!.includes('tw-handout-subhead')
    if (!isHeading) blocks.splice(found, 0, headOf([who, what]))
    at = found + 2
  }
  return blocks.join('')
}

function headOf(parts: ReadonlyArray<Element | null | undefined>): string {
  const [paragraph, strong] = [document.createElement('p'), document.createElement('strong')]
  paragraph.dir = 'auto'
  strong.textContent = parts.map(part => part?.textContent?.trim() ?? '').filter(Boolean).join(' - ')
  paragraph.append(strong)
  markSubhead(paragraph)
  return paragraph.outerHTML
}
