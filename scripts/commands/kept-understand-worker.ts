import { keptTask } from './kept-task.ts'
import type { Answer } from './understand-worker.ts'

export default keptTask<string, Answer>('understand-worker', answer => 'written' in answer)
