import module from 'node:module'
import type { keptCode as keptCodeAsShipped } from '../../scripts/cli/kept-code.ts'
import type { jobsOf as jobsOfAsShipped } from '../../scripts/commands/articles-in.ts'
import type { outcomeOf as outcomeOfAsShipped } from '../../scripts/commands/generate-worker.ts'

// What a batch is measured against: the same jobs, by the same program as it ships, in one process, one after another.
const [finder = '', loader = '', bundle = '', folder = '.', out = '.'] = process.argv.slice(2)
module.enableCompileCache()
const { jobsOf } = await import(finder) as { jobsOf: typeof jobsOfAsShipped }
const { keptCode } = await import(loader) as { keptCode: typeof keptCodeAsShipped }
const code = keptCode(module.getCompileCacheDir())
const { outcomeOf } = code.load(bundle) as { outcomeOf: typeof outcomeOfAsShipped }
for (const { article, out: place } of await jobsOf([folder], out)) await outcomeOf({ article, options: { out: place, offline: true } })
code.keep()
