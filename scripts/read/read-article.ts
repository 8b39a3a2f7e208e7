import type { Readable } from 'node:stream'
import { open } from 'node:fs/promises'
import { VFile } from 'vfile'
import { decodeText } from './decode.ts'
import { detectFormat } from './detect-format.ts'
import { ReadError } from './read-error.ts'
import './vfile-data.ts'

/** The largest article read: far above any text a person wrote, far below what fills the memory. */
export const maxArticleBytes = 8 * 1024 * 1024

/** What went wrong, in the words of someone who does not know errno. */
const reasonOfCode: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EACCES: 'cannot be read: permission denied',
  EPERM: 'cannot be read: permission denied',
  EISDIR: 'is a folder, expected a file',
  ENAMETOOLONG: 'does not exist',
}

/**
 * Opens the article at `path`, or the one on `stdin` when `path` is `-`, and names its format in `file.data.format`.
 * Rejects with a `ReadError` when it is missing, a folder, unreadable, too large, empty or no text.
 */
export async function readArticle(path: string, stdin?: Readable): Promise<VFile> {
  if (path === '') throw new ReadError('the article\'s name is empty; name a file, or - for the standard input')
  assertText(path)
  const name = path === '-' ? 'the standard input' : path
  // The process's own is opened by asking for it.
  const bytes = path === '-' ? await readStream(stdin ?? process.stdin, name) : await readFileBytes(path)
  const value = decodeText(bytes, name)
  const file = path === '-' ? new VFile({ value }) : new VFile({ value, path })
  file.data.format = detectFormat(path, value)
  return file
}

/** Files of programs that keep text in a form of their own, by the end of their names. */
const otherFormats = /\.(?:pdf|docx?|odt|rtf|epub|pptx?|odp|pages|key|ipynb)$/i

function assertText(path: string): void {
  if (otherFormats.test(path)) throw new ReadError(`${path} is no article that can be read; save it as Markdown, HTML or plain text`)
}

async function readFileBytes(path: string): Promise<Uint8Array> {
  const handle = await open(path).catch((error: unknown) => fail(path, error))
  try {
    const stats = await handle.stat()
    if (stats.isDirectory())
      throw new ReadError(`${path} ${reasonOfCode.EISDIR}`)
    if (stats.size > maxArticleBytes)
      throw tooLarge(path)
    return await readStream(handle.createReadStream({ autoClose: false }), path)
  }
  finally {
    await handle.close()
  }
}

/** Counts while it reads: a pipe has no size, and a file may grow. */
async function readStream(stream: Readable, name: string): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      const buffer = Buffer.from(chunk)
      size += buffer.length
      if (size > maxArticleBytes)
        throw tooLarge(name)
      chunks.push(buffer)
    }
  }
  catch (error) {
    fail(name, error)
  }
  return Buffer.concat(chunks)
}

function tooLarge(name: string): ReadError {
  return new ReadError(`${name} is larger than ${maxArticleBytes / 1024 / 1024} MB, the most an article may have`)
}

function fail(name: string, error: unknown): never {
  if (error instanceof ReadError)
    throw error
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
  throw new ReadError(`${name} ${reasonOfCode[code] ?? `cannot be read: ${code}`}`, { cause: error })
}
