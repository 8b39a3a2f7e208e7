import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Plugin } from 'vite'

/** Tools that work on the deck for whoever asks, and where slides are written: both are for those who sit at this machine. */
const tools = /^\/+(?:__mcp|__inspect|__importer__)/i
const slides = /^\/+__slidev\//i
const ownAddress = /^(?:::1|(?:::ffff:)?127(?:\.\d+){3})$/

/** Whether a request may be answered: a guest on the network looks at slides and steers them, and changes no file. */
export function mayAsk({ address = '', method = 'GET', url = '/' }: { address?: string | undefined, method?: string | undefined, url?: string | undefined }): boolean {
  if (ownAddress.test(address)) return true
  return !tools.test(url) && (/^(?:GET|HEAD)$/.test(method) || !slides.test(url))
}

/** Keeps guests of `present --remote` from writing: Slidev's own password is asked for in the browser alone. */
export function guests(): Plugin {
  return {
    name: 'talkwright:guests',
    apply: 'serve',
    configureServer({ middlewares }) {
      middlewares.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
        if (mayAsk({ address: request.socket.remoteAddress, method: request.method, url: request.url })) return next()
        response.statusCode = 403
        response.end()
      })
      // Slidev has answered before what comes last is asked.
      const own = middlewares.stack.pop()
      if (own) middlewares.stack.unshift(own)
    },
  }
}
