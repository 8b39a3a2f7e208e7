import { findPicture, keepPicture } from './kept-pictures.ts'
import { isPublic } from './public-host.ts'

/** The most that is fetched of a picture, and how long it may take (milliseconds). */
const limits = { bytes: 10 * 1024 * 1024, time: 10_000 }
const mostRedirects = 5
/** A picture fetched this long ago is fetched again (milliseconds). */
const freshFor = 7 * 24 * 60 * 60 * 1000

/**
 * Fetches a picture over HTTP, or takes it from the cache. Gives nothing for what is no HTTP address, cannot be had in
 * time, is too large or says that it is no picture; an older copy stands in where there is one.
 */
export async function fetchImage(address: string): Promise<Uint8Array | undefined> {
  if (!/^https?:\/\//i.test(address)) return undefined
  const kept = await findPicture(address)
  if (kept && kept.age < freshFor) return kept.bytes
  const fetched = await download(address).catch(() => undefined)
  if (!fetched) return kept?.bytes
  await keepPicture(address, fetched)
  return fetched
}

/**
 * Follows redirects from one public address to the next: what stands on this machine or its network is no picture of an
 * article, unless `TALKWRIGHT_PRIVATE_PICTURES` says that it is.
 */
async function follow(address: URL, signal: AbortSignal, left = mostRedirects): Promise<Response | undefined> {
  if (!/^https?:$/.test(address.protocol) || !(process.env['TALKWRIGHT_PRIVATE_PICTURES'] || await isPublic(address))) return undefined
  const response = await fetch(address, { signal, redirect: 'manual', headers: { accept: 'image/*' } })
  const next = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null
  if (next === null) return response
  await response.body?.cancel()
  return left > 0 ? follow(new URL(next, address), signal, left - 1) : undefined
}

async function download(address: string): Promise<Uint8Array | undefined> {
  const response = await follow(new URL(address), AbortSignal.timeout(limits.time))
  if (!response) return undefined
  const type = response.headers.get('content-type') ?? ''
  if (!response.ok || !response.body || !/^(?:image\/|application\/octet-stream|$)/i.test(type)) return undefined
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body) {
    size += chunk.length
    if (size > limits.bytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
