import { expect, test } from 'vitest'
import { mayAsk } from '../../site/guests.ts'

test.each([
  ['192.168.0.7', 'POST', '/__slidev/slides/1.json', false],
  ['192.168.0.7', 'PUT', '//__slidev/slides/1.json', false],
  ['192.168.0.7', 'POST', '/__mcp', false],
  ['192.168.0.7', 'GET', '/__mcp', false],
  ['192.168.0.7', 'GET', '/__inspect/', false],
  ['192.168.0.7', 'GET', '/presenter/3', true],
  ['192.168.0.7', 'POST', '/@server-reactive/nav', true],
  ['::1', 'POST', '/__slidev/slides/1.json', true],
  ['::ffff:127.0.0.1', 'POST', '/__mcp', true],
  [undefined, 'POST', '/__mcp', false],
])('who asks from %s to %s %s: %s', (address, method, url, allowed) => {
  expect(mayAsk({ address, method, url })).toBe(allowed)
})
