import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { canvas, type } from '../../scripts/model/canvas'

const css = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8')

function token(name: string): number {
  return Number(new RegExp(`--tw-${name}: ([\\d.]+)`).exec(css)?.[1])
}

/** The fitter predicts with the numbers of the model, the browser draws with those of the style sheet. */
describe('tokens', () => {
  it.each([
    ['margin-x', canvas.marginX],
    ['margin-top', canvas.marginTop],
    ['margin-bottom', canvas.marginBottom],
    ['gutter', canvas.gutter],
    ['label', type.label.size],
    ['small', type.small.size],
    ['body', type.body.size],
    ['title', type.title.size],
    ['statement', type.statement.size],
    ['cover', type.cover.size],
    ['code', type.code.size],
    ['code-small', type.codeSmall.size],
    ['line', type.body.line],
    ['line-title', type.title.line],
    ['line-cover', type.cover.line],
    ['line-code', type.code.line],
  ])('%s', (name, value) => {
    expect(token(name)).toBe(value)
  })
})
