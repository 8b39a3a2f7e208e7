import type { Root } from 'mdast'
import type { Article } from '../model/article.ts'
import { copyOf } from '../text/copy.ts'
import { cuesAmong } from '../text/cues.ts'
import { holds } from '../text/walk.ts'
import { dropBadges } from './badges.ts'
import { openCallouts } from './callouts.ts'
import { dropComponents } from './components.ts'
import { dropContents } from './contents.ts'
import { keepCues } from './keep-cues.ts'
import { listDefinitions } from './definition-lists.ts'
import { namesEmoji } from './emoji-names.ts'
import { moveFootnotes } from './footnotes.ts'
import { dropHeadingIds } from './heading-ids.ts'
import { keepSafeLinks } from './links.ts'
import { languageOf } from './languages.ts'
import { tidyMath } from './math.ts'
import { dropWordless } from './omissions.ts'
import { resolveReferences } from './references.ts'
import { dropSiteMarks } from './site-marks.ts'
import { dropCellsWithoutColumn } from './table-cells.ts'
import { joinSoftBreaks } from './soft-breaks.ts'
import { breakLines } from './line-breaks.ts'
import { nameLanguages } from './code.ts'
import { dropUnheardComments } from './unheard-comments.ts'
import { showUnknownTags } from './unknown-tags.ts'

/** The steps, in order; each takes an article and gives one back. */
const steps: ReadonlyArray<(article: Article) => Article | Promise<Article>> = [
  resolveReferences,
  dropCellsWithoutColumn,
  dropHeadingIds,
  dropSiteMarks,
  openCallouts,
  listDefinitions,
  dropComponents,
  showUnknownTags,
  drawEmoji,
  tidyMath,
  breakLines,
  convertHtml,
  dropUnheardComments,
  dropBadges,
  dropContents,
  keepSafeLinks,
  moveFootnotes,
  joinSoftBreaks,
  nameLanguages,
  dropWordless,
]

/**
 * Brings every tree to the same few shapes: no references, no raw HTML, no soft breaks, every language named, every
 * node without words on the list of omissions. Pure; the given tree is not changed.
 */
export async function normalise(article: Article): Promise<Article & { meta: { lang: string } }> {
  const tree: Root = copyOf(article.tree)
  let result: Article = { ...article, tree }
  const cues = tree.children.flatMap(({ data }) => cuesAmong(data?.directions))
  for (const step of steps) result = await step(result)
  result = keepCues(result, cues)
  return { ...result, meta: { ...result.meta, lang: languageOf(result) } }
}

/** The parser of HTML is large, and loaded for an article that has some. */
async function convertHtml(article: Article): Promise<Article> {
  return holds(article.tree, 'html') ? (await import('./html.ts')).convertHtml(article) : article
}

/** The names of all emoji are many, and loaded for an article that has one. */
async function drawEmoji(article: Article): Promise<Article> {
  return namesEmoji(article.tree) ? (await import('./emoji.ts')).drawEmoji(article) : article
}
