import { exitCode } from '../cli/exit-code.ts'
import type { Order, Outcome } from './generate-worker.ts'
import { keptTask } from './kept-task.ts'

export default keptTask<Order, Outcome>('generate-worker', ({ status }) => status < exitCode.badInput)
