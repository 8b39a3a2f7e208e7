import { keptTask } from './kept-task.ts'
import type { Answer, Question } from './understand-worker.ts'

export default keptTask<Question, Answer>('understand-worker', answer => 'written' in answer)
