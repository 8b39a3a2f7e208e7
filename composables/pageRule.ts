import { cssString } from './handout.ts'

const foot = 'color: #555; font: 8.5pt \'Inter Variable\', sans-serif'

/**
 * The rule for the pages of a handout: their size, the talk's title at their foot and which page of how many it is.
 * @param page size and margins, as CSS declarations
 */
export function pageRule(page: string, title: string): string {
  return `@page { ${page}; @bottom-left { content: ${cssString(title)}; ${foot} } @bottom-right { content: counter(page) " / " counter(pages); ${foot} } }`
}
