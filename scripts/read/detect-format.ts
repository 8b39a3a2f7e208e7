import type { ArticleFormat } from '../model/article.ts'

const formatOfExtension: Readonly<Record<string, ArticleFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'markdown',
  html: 'html',
  htm: 'html',
}

/**
 * Constructs of Markdown, and how sure each makes us: 2 settles it, 1 needs a second.
 * Half for what also turns up in code copied from a page (a backtick template, say).
 */
const markdownSigns: ReadonlyArray<{ sign: RegExp, weight: number }> = [
  { sign: /^---\n(?=[^]*?\n---(?:\n|$))(?:(?!---(?:\n|$))[^\n]*\n)*?[\w-]+:/, weight: 2 },
  { sign: /^\+\+\+\n(?:[^]*?\n)??\+\+\+(?:\n|$)/, weight: 2 },
  { sign: /^\s*#{1,2} \S[^\n]*(?:\n\s*\n|\n?$)/, weight: 2 },
  { sign: /^(?:`{3,}|~{3,})[^`\n]*$/m, weight: 2 },
  { sign: /(?:^|\n)\n#{1,6} \S[^\n]*\n\n/, weight: 1 },
  { sign: /!?\[[^\]\n]+\]\((?:[^\s)]+|<[^>\n]+>)(?: "[^"\n]*")?\)/, weight: 1 },
  { sign: /^\[[^\]\n]+\]: \S+$/m, weight: 1 },
  { sign: /^\|?(?: *:?-{3,}:? *\|)+(?: *:?-{3,}:? *)?$/m, weight: 1 },
  { sign: /(?<![\w*])\*\*[^\s*][^*\n]*\*\*(?![\w*])/, weight: 0.5 },
  { sign: /(?<!`)`[^`\n]+`(?!`)/, weight: 0.5 },
]
const markdownEnough = 2

const htmlStart = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body|main|article)\b/i
const htmlTag = /<(?:p|div|h[1-6]|ul|ol|table|section|article|pre|blockquote)\b[^>]*>/gi
/** Five block tags and not Markdown: a fragment of a page saved without its head. */
const htmlEnough = 5

/**
 * Says how an article's text is to be read: by its file name's extension where that settles it, else by its content.
 * `path` may be `-` for the standard input. A `.txt` file is plain text unless it plainly is Markdown or HTML.
 */
export function detectFormat(path: string, text: string): ArticleFormat {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  return formatOfExtension[extension] ?? formatOfContent(text)
}

/** How much of a text is looked at: an article shows its format long before. */
const lookedAt = 50_000

function formatOfContent(whole: string): ArticleFormat {
  const text = whole.slice(0, lookedAt)
  const certainty = markdownSigns.reduce((sum, { sign, weight }) => sign.test(text) ? sum + weight : sum, 0)
  if (htmlStart.test(text) || (certainty < markdownEnough && (text.match(htmlTag)?.length ?? 0) >= htmlEnough))
    return 'html'
  return certainty >= markdownEnough ? 'markdown' : 'text'
}
