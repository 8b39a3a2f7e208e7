import { expect, test } from 'vitest'
import { readableText } from '../../scripts/site/readable-text.ts'

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
