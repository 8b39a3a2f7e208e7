import { boxLine, kindLabel } from './box-line.ts'
import type { SourceLine } from './source-line.ts'
import { hasSign, markFenced } from './source-line.ts'

/** A line that opens a box, with the box's kind and title, and the line that closes it; a sign that both have. */
interface BoxSyntax { sign: string, opens: RegExp, closes: RegExp }

const boxNames = 'notice|alert|callout|admonition|note|tip|info|hint|important|warning|caution|danger'
const boxes: readonly BoxSyntax[] = [
  // VitePress, Docusaurus, markdown-it-container, Pandoc.
  { sign: ':::', opens: /^\s*:{3,}\s*\{?\.?(?:callout-)?([a-z][\w-]*)\}?\s*(?:\[([^\]]*)\]|([^{}\n]*))/i, closes: /^\s*:{3,}\s*$/ },
  // Hugo.
  { sign: '{{', opens: new RegExp(`^\\s*\\{\\{[<%]\\s*(${boxNames})\\b(?:[^"\\n]*"([^"\\n]*)")?[^\\n]*[>%]\\}\\}\\s*$`), closes: new RegExp(`^\\s*\\{\\{[<%]\\s*/(?:${boxNames})\\s*[>%]\\}\\}\\s*$`) },
]
/** Boxes that arrange what is in them and say nothing of its kind. */
const silentBoxes: ReadonlySet<string> = new Set(['code-group', 'columns', 'col', 'column', 'row', 'left', 'right', 'center', 'raw', 'v-pre', 'div', 'container', 'tabs', 'tab', 'tab-set', 'tab-item', 'steps', 'details', 'dropdown', 'card', 'grid', 'grid-item', 'grid-item-card', 'margin', 'sidebar', 'topic', 'epigraph', 'notice', 'alert', 'callout', 'admonition'])

/** What the tags of blog programs begin with. */
const tagSigns = ['{{', '{%']

/** Lines that stand for something Markdown can say, each with a word of it. A name goes to its end: what may follow it would take the rest of it too, in as many ways as it has letters. */
const lineForms: ReadonlyArray<readonly [word: string, RegExp, (...parts: string[]) => string | undefined]> = [
  ['youtube', /^\s*\{\{[<%]\s*youtube\s([^>%]*)[>%]\}\}\s*$/, film],
  ['youtube', /^\s*\{%\s*youtube\s+"?([\w-]+)"?\s*%\}\s*$/, (id) => `<${filmAt(id)}>`],
  ['vimeo', /^\s*\{\{[<%]\s*vimeo\s+(?:id=)?"?(\d+)(?!\d)"?[^>%]*[>%]\}\}\s*$/, (id) => `<https://vimeo.com/${id}>`],
  ['user=', /^\s*\{\{[<%]\s*(?:tweet|x)\s+user="?(\w+)"?\s+id="?(\d+)"?\s*[>%]\}\}\s*$/, (user, id) => `<https://x.com/${user}/status/${id}>`],
  ['gist', /^\s*(?:\{\{[<%]\s*gist\s+"?([\w-]+)"?\s+"?(\w+)(?!\w)"?[^>%]*[>%]\}\}|\{%\s*gist\s+([\w-]+)\/(\w+)\s*%\})\s*$/, (user, id, liquidUser, liquidId) => `<https://gist.github.com/${user || liquidUser}/${id || liquidId}>`],
  ['http', /^\s*\{%\s*(?:embed|link)\s+(?:\[[^\]]*\]\()?(https?:\/\/[^\s)%]+)(?![^\s)%])\)?[^%]*%\}\s*$/, (url) => `<${url}>`],
  ['figure', /^\s*\{\{[<%]\s*figure\s([^\n]*)[>%]\}\}\s*$/, figure],
]

/** The address of another page of the site, as Hugo and Jekyll work it out; what it is worked out from names the page. */
const pageReference = /\{\{[<%]\s*(?:rel)?ref\s+"?([^"\s]+)"?\s*[>%]\}\}|\{%-?\s*(?:post_url|link)\s+([^\s%]+)\s*-?%\}/g

/**
 * Turns what blog programs add to Markdown into the Markdown it means: boxes (`::: tip`, `{{% notice %}}`) into
 * alerts, embedded videos and posts into links, figures into pictures. What it does not
 * know stays as the author wrote it.
 */
export function openSiteBlocks(lines: readonly SourceLine[]): readonly SourceLine[] {
  return boxes.reduce(openBoxes, openTags(lines))
}

function openTags(lines: readonly SourceLine[]): readonly SourceLine[] {
  if (!lines.some(({ text }) => hasSign(text, tagSigns))) return lines
  const fenced = markFenced(lines)
  return lines.map((line, index) => (fenced[index] ? line : withText(line, inMarkdown(line.text))))
}

function withText(line: SourceLine, text: string): SourceLine {
  return text === line.text ? line : { ...line, text }
}

function inMarkdown(text: string): string {
  if (!hasSign(text, tagSigns)) return text
  for (const [word, pattern, write] of lineForms) {
    const found = text.includes(word) ? pattern.exec(text) : null
    const written = found && write(...found.slice(1).map((part = '') => part))
    if (typeof written === 'string') return written
  }
  return text.replace(pageReference, (_, hugo?: string, jekyll?: string) => hugo ?? jekyll ?? '')
}

/** A film by its number, alone or among settings. */
function film(said: string): string | undefined {
  const [, title] = /\btitle="([^"\n]*)"/.exec(said) ?? []
  const [, id] = (title === undefined ? undefined : /\bid="?([\w-]+)/.exec(said)) ?? /^\s*(?:id=)?"?([\w-]+)/.exec(said) ?? []
  if (id === undefined) return undefined
  return title === undefined ? `<${filmAt(id)}>` : `[${title.replace(/[[\]]/g, '')}](${filmAt(id)})`
}

function filmAt(id: string): string {
  return `https://www.youtube.com/watch?v=${id}`
}

function figure(said: string): string {
  const settings = said.trim().replace(/\/$/, '')
  const value = (name: string): string => new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)'|(\\S+))`).exec(settings)?.slice(1).find((part) => part !== undefined) ?? ''
  const [source, caption] = [value('src') || value('link'), [value('title'), value('caption')].filter((text) => text !== '').join('. ')]
  const title = caption === '' ? '' : ` "${caption.replace(/"/g, '\\"')}"`
  const picture = `![${value('alt') || caption}](<${source.replace(/[<>]/g, '')}>${title})`
  const [link, attribution, address] = [value('src') && value('link'), value('attr'), value('attrlink')].map((text) => (text ?? '').replace(/[<>[\]]/g, ''))
  const credit = attribution && (address ? `[${attribution}](<${address}>)` : attribution)
  return `${link ? `[${picture}](<${link}>)` : picture}${credit ? ` ${credit}` : ''}`
}

/** Quotes what stands in each box that is closed again, under its kind and title. */
function openBoxes(lines: readonly SourceLine[], { sign, opens, closes }: BoxSyntax): readonly SourceLine[] {
  if (!lines.some(({ text }) => text.includes(sign))) return lines
  const fenced = markFenced(lines)
  const open: Array<{ index: number, found: RegExpExecArray }> = []
  const [closed, ends] = [new Map<number, RegExpExecArray>(), new Set<number>()]
  lines.forEach(({ text }, index) => {
    if (fenced[index] || !text.includes(sign)) return
    const found = opens.exec(text)
    if (!closes.test(text)) return found ? void open.push({ index, found }) : undefined
    const last = open.pop()
    if (!last) return
    closed.set(last.index, last.found)
    ends.add(index)
  })
  if (ends.size === 0) return lines
  const opened: SourceLine[] = []
  let prefix = ''
  lines.forEach((line, index) => {
    const found = closed.get(index)
    if (ends.has(index)) {
      prefix = prefix.slice(0, -2)
      opened.push({ ...line, text: prefix.trimEnd() })
    }
    else if (found) {
      opened.push({ ...line, text: prefix.trimEnd() })
      prefix += '> '
      opened.push({ ...line, text: prefix + heading(found) })
    }
    else opened.push(withText(line, prefix + line.text))
  })
  return opened
}

function heading([, kind = '', bracketed = '', rest = '']: readonly string[]): string {
  const title = (bracketed || rest).trim()
  return boxLine(title || (silentBoxes.has(kind.toLowerCase()) ? '' : kindLabel(kind)))
}
