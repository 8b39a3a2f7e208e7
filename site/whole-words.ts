import { wholeWords } from '../composables/wholeWords.ts'

/** What is asked of a token of markdown-it. */
interface Token { type: string, content: string, children: Token[] | null, attrs: [string, string][] | null }
type MakeToken = new (type: string, tag: string, nesting: 1 | 0 | -1) => Token

/** What is asked of markdown-it. */
interface MarkdownIt {
  core: { ruler: { push: (name: string, rule: (state: { tokens: Token[], Token: MakeToken }) => void) => void } }
}

/**
 * Tells words with hyphens that are short enough to stay whole apart in what a deck shows: each becomes a span, and
 * `styles/base.css` says where no line breaks in it.
 */
export function markWholeWords(markdown: MarkdownIt): void {
  markdown.core.ruler.push('talkwright_whole_words', ({ tokens, Token }) => {
    for (const token of tokens) {
      if (token.type === 'inline' && token.children)
        token.children = token.children.flatMap(child => (child.type === 'text' ? withWholeWords(child, Token) : [child]))
    }
  })
}

function withWholeWords(token: Token, Make: MakeToken): Token[] {
  const { content } = token
  const whole = wholeWords(content)
  if (whole.length === 0) return [token]
  const text = (from: number, to?: number): Token => Object.assign(new Make('text', '', 0), { content: content.slice(from, to) })
  const pieces = whole.flatMap(({ from, to }, index) => [
    text(whole[index - 1]?.to ?? 0, from),
    Object.assign(new Make('whole_word_open', 'span', 1), { attrs: [['class', 'tw-word']] }),
    text(from, to),
    new Make('whole_word_close', 'span', -1),
  ])
  return [...pieces, text(whole.at(-1)?.to ?? 0)]
}
