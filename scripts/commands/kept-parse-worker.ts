import { keptTask } from './kept-task.ts'

export default keptTask<string, Uint8Array>('parse-worker', () => true)
