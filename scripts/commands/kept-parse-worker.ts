import type { Root } from 'mdast'
import { keptTask } from './kept-task.ts'

export default keptTask<string, Root>('parse-worker', () => true)
