import { expect, test } from 'vitest'
import { readableSlide, readableText } from '../../scripts/site/readable-text.ts'

test('the readable text says what a picture shows and names no file, which a base path would miss', () => {
  const text = readableText([{ content: '# Bread\n\n![A loaf](/images/loaf.png)', note: '' }])
  expect(text).toContain('A loaf')
  expect(text).not.toContain('loaf.png')
})

test('a formula stays as its author typed it', () => {
  expect(readableText([{ content: '# Bread', note: 'The sum $a_{b} * c * d$ counts.' }])).toContain('a_{b} * c * d')
})

test('what the notes keep private stays private', () => {
  expect(readableText([{ content: '# Bread', note: 'It rises. [click]\n\n[private] Smile now.' }])).not.toMatch(/Smile|\[click/)
})

test('what components draw of their attributes is read too', () => {
  const text = readableSlide({ content: '# Bread\n\n<TermList>\n\n<Term name="Crumb &amp; co">\n\nThe inside\n\n</Term>\n\n</TermList>\n\n<CaseStudy who="The mill" what="Lower bridge" figure="40%">\n\n- less flour\n\n</CaseStudy>', note: '' })
  expect(text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).toContain('Bread Crumb &#x26; co The inside The mill , Lower bridge, 40% less flour')
})

test('a cover says by whom and when the article is, and what it is about', () => {
  const cover = { content: '# Bread\n\nFrom flour to loaf.', note: '', byline: ['Ada', '2026-11-28'], tags: ['rye', 'salt'] }
  expect(readableSlide(cover)).toBe('<h1>Bread</h1>\n<p>From flour to loaf.</p>\n<p>Ada · 2026-11-28</p>\n<p>rye, salt</p>')
  expect(readableText([cover, { content: '# Flour', note: '' }])).toContain('<p>Ada · 2026-11-28</p>')
})
