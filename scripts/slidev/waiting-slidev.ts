// Run in a process of its own: loads what Slidev consists of, and becomes Slidev when it is told what to do. Where
// whoever started it ends before that, there is nothing left to wait for, and it ends too.
import { pathToFileURL } from 'node:url'
import type { SlidevOrder } from './slidev-process.ts'
import { slidevScript } from './slidev-script.ts'

const told = new Promise<SlidevOrder>(resolve => process.once('message', order => resolve(order as SlidevOrder)))
// Slidev looks for themes and its own files from there, and asks for it as it is loaded.
process.argv = [process.execPath, slidevScript()]
await import('@slidev/cli')
const { args, folder, env } = await told
process.disconnect()
process.chdir(folder)
Object.assign(process.env, env)
process.argv.push(...args)
await import(pathToFileURL(slidevScript()).href)
