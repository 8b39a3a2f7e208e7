import type { Root } from 'mdast'
import { keptTask } from './kept-task.ts'

// The main thread keeps what was compiled, for it runs the same.
export default keptTask<string, Root>('parse-worker', () => false)
