import { keptBundle } from './kept-bundle.ts'
import type parseInWorker from './parse-worker.ts'

/** The bundled worker, with what was compiled of it before; the main thread keeps what is, for it runs the same. */
export default keptBundle<typeof parseInWorker>('parse-worker').task
