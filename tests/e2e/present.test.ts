import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { startCommand } from '../cli/run-command.ts'
import { contentOf, deckCopy } from './deck-copy.ts'

describe('talkwright present', () => {
  it('serves the deck on the port asked for until it is stopped, and leaves nothing behind', async () => {
    const folder = deckCopy('clean')
    const before = contentOf(folder)
    const port = await freePort()
    const run = startCommand(['present', '--port', String(port)], folder)
    expect(await firstAnswer(`http://localhost:${port}/`)).toContain('The well-behaved deck')
    run.child.kill('SIGTERM')
    expect((await run.result).status).toBe(0)
    await expect(fetch(`http://localhost:${port}/`)).rejects.toThrow()
    expect(contentOf(folder)).toEqual(before)
  })
})

async function firstAnswer(url: string): Promise<string> {
  for (;;) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer)
      return answer.text()
    await new Promise(resolve => setTimeout(resolve, 200))
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
