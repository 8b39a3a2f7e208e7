// What a batch is measured against: the same jobs, by the same program as it ships, in one process, one after another.
// Plain JavaScript, for what ships has no types to strip, and ended as the command ends.
import module from 'node:module'

const [finder = '', loader = '', bundle = '', folder = '.', out = '.'] = process.argv.slice(2)
process.on('beforeExit', () => process.exit())
module.enableCompileCache()
const { jobsOf } = await import(finder)
const { keptCode } = await import(loader)
const code = keptCode(module.getCompileCacheDir())
const { outcomeOf } = code.load(bundle)
for (const { article, out: place } of await jobsOf([folder], out)) await outcomeOf({ article, options: { out: place, offline: true } })
code.keep()
