import type { ExitCode } from '../cli/exit-code.ts'
import { kindOf } from '../cli/targets.ts'
import type { Terminal } from '../cli/terminal.ts'
import type { GenerateOptions } from './generate.ts'

/** Flags of `talkwright generate`, which may be asked for several articles. */
export interface ArticlesOptions extends Omit<GenerateOptions, 'out'> {
  /** Folder for the deck, the current one when absent; for the folders of several decks, where it has to be named. */
  out?: string
}

/** Generates what `paths` name: an article, or several of them, or all in a folder. */
export async function generateArticles(paths: readonly string[], options: ArticlesOptions, terminal: Terminal): Promise<ExitCode> {
  const [only, ...more] = paths
  if (only !== undefined && more.length === 0 && (only === '' || await kindOf(only) !== 'folder')) {
    const { generate } = await import('./generate.ts')
    return generate(only, { ...options, out: options.out ?? '.' }, terminal)
  }
  const { generateAll } = await import('./generate-all.ts')
  return generateAll(paths, options, terminal)
}
