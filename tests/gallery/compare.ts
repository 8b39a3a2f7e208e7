import { readFile } from 'node:fs/promises'
import pixelmatch from 'pixelmatch'
import sharp from 'sharp'

/** Letters may be smoothed a little otherwise from machine to machine; no more px than a full stop of small type has. */
const tolerated = 3

/** Grounds and hairlines are a shade or two off the paper: colours this far apart are different, as pixelmatch measures. */
const closest = 0.015

/** What a picture is beside the one that was accepted. */
export type Verdict = 'same' | 'new' | 'other size' | { share: number, difference: Buffer }

async function pixels(image: Buffer): Promise<{ data: Uint8Array, width: number, height: number }> {
  const { data, info } = await sharp(image).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return { data: new Uint8Array(data), width: info.width, height: info.height }
}

/** Compares a kept picture with the one accepted at `path`; where they differ, with a picture of the difference, PNG. */
export async function compare(kept: Buffer, path: string): Promise<Verdict> {
  const accepted = await readFile(path).catch(() => undefined)
  if (!accepted) return 'new'
  const [before, after] = await Promise.all([pixels(accepted), pixels(kept)])
  const { width, height } = after
  if (before.width !== width || before.height !== height) return 'other size'
  const difference = new Uint8Array(width * height * 4)
  const count = pixelmatch(before.data, after.data, difference, width, height, { threshold: closest })
  return count <= tolerated ? 'same' : { share: count / (width * height), difference: await sharp(difference, { raw: { width, height, channels: 4 } }).png().toBuffer() }
}
