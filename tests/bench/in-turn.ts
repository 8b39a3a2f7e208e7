import { jobsOf } from '../../scripts/commands/articles-in.ts'
import generateInWorker from '../../scripts/commands/generate-worker.ts'

// What a batch is measured against: the same jobs, in this process, one after another.
const [folder = '.', out = '.'] = process.argv.slice(2)
for (const { article, out: place } of await jobsOf([folder], out)) await generateInWorker({ article, options: { out: place, offline: true } })
