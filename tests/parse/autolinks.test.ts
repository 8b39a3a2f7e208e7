import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, it } from 'vitest'
import { fastAutolinks } from '../../scripts/parse/markdown/autolinks.ts'

const theirs = unified().use(remarkParse).use(remarkGfm)
const ours = theirs().use(fastAutolinks)

const pieces = [
  ' ', '\n', '\t', '\n\n', '- ', '> ', '| a | b |\n|---|---|\n| ', ' | ', '*', '_', '~~', '[', ']', '](', ')', '<', '>', '`', '/', '.', '-', '&amp;', '\\', '漢', 'é',
  'word', 'h', 'w', 'http', 'a.b_c+d-e', '@', 'a@b.c', 'x.y+z@d-e.org', '@b.co', 'www.', 'www.a.org', 'WWW.b.de/c?d=(e)', 'http://', 'https://a.org', 'HTTP://b.de/c_d', 'ftp://c', 'mailto:a@b.c', '1',
]

it('reads addresses in running text as remark does', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
    const text = parts.join('')
    expect(ours.parse(text)).toEqual(theirs.parse(text))
  }), { numRuns: 300 })
})
