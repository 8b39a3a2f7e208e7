import { execFileSync } from 'node:child_process'
import { jobsOf } from '../../scripts/commands/articles-in.ts'

// What a person without a batch does: the command for each article.
const [launcher = '', folder = '.', out = '.'] = process.argv.slice(2)
for (const { article, out: place } of await jobsOf([folder], out)) execFileSync(process.execPath, [launcher, 'generate', article, '--offline', '--out', place], { stdio: 'ignore' })
