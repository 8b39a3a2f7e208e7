// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import QrCode from '../../components/QrCode.vue'
import { mountTemplate } from './mountWith'

const components = { QrCode }

describe('QrCode', () => {
  it('is a picture whose name is the address', () => {
    const code = mountTemplate('<QrCode value="https://example.org/a" />', components)
    expect(code.attributes('role')).toBe('img')
    expect(code.attributes('aria-label')).toBe('https://example.org/a')
  })

  it('draws the finder in its corner, behind a quiet border of two', () => {
    const path = mountTemplate('<QrCode value="https://example.org/a" />', components).get('path').attributes('d')
    expect(path).toMatch(/^M2 2h7v1h-7z/)
  })

  it('draws the same code for the same address', () => {
    const draw = () => mountTemplate('<QrCode value="https://example.org/a" />', components).html()
    expect(draw()).toBe(draw())
  })
})
