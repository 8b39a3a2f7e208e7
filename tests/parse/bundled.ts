import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { sparing } from '../../rolldown.spared.ts'

/** What a module of ours exports as the bundle has it, with the libraries changed, and its code. */
export async function bundled<Exports>(module: URL): Promise<{ exports: Exports, code: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'talkwright-spared-'))
  try {
    const build = await rolldown({ input: fileURLToPath(module), platform: 'node', plugins: [sparing] })
    const { output: [chunk] } = await build.write({ dir: folder, format: 'es', entryFileNames: '[name].mjs' })
    return { exports: await import(pathToFileURL(join(folder, chunk.fileName)).href) as Exports, code: chunk.code }
  }
  finally {
    await rm(folder, { recursive: true, force: true })
  }
}
