import module from 'node:module'
import type generate from '../../scripts/commands/generate-worker.ts'

// What a batch is measured against: the same jobs, by the same worker, in one process, one after another.
const [worker = '', folder = '.', out = '.'] = process.argv.slice(2)
module.enableCompileCache()
const { jobsOf } = await import('../../scripts/commands/articles-in.ts')
const { default: generateInWorker } = await import(worker) as { default: typeof generate }
for (const { article, out: place } of await jobsOf([folder], out)) await generateInWorker({ article, options: { out: place, offline: true } })
