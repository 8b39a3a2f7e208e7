import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../cli/temporary-folder.ts'
import { contentOf } from './deck-copy.ts'
import { readPdf } from './read-pdf.ts'

const run = promisify(execFile)

const root = fileURLToPath(new URL('../../', import.meta.url))
const article = fileURLToPath(new URL('fixtures/article/bread.md', import.meta.url))

/** The environment of somebody who has just opened a terminal: nothing of this repository's `npm test` in it. */
const env = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_|^VITE|^NODE_ENV$|^INIT_CWD$/.test(name))),
  PATH: (process.env.PATH ?? '').split(delimiter).filter(folder => !folder.includes('node_modules')).join(delimiter),
}

describe('the packed package', () => {
  it('does the job in an empty folder where it was installed', async () => {
    const home = temporaryFolder()
    const tarball = await pack(home)
    const [folder, compiled] = [join(home, 'somewhere'), join(home, 'compiled')]
    mkdirSync(folder)
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
    await run('npm', ['install', '--no-audit', '--no-fund', tarball], { cwd: folder, env })
    cpSync(article, join(folder, 'bread.md'))

    expect(existsSync(join(folder, 'node_modules/talkwright/scripts/talkwright.ts'))).toBe(false)
    const talkwright = async (...args: string[]): Promise<string> =>
      (await run('npx', ['--no-install', 'talkwright', ...args], { cwd: folder, env: { ...env, NODE_COMPILE_CACHE: compiled, TALKWRIGHT_CACHE: join(home, 'kept') } })).stdout

    expect(await talkwright('generate', 'bread.md', '--out', 'talk', '--report', 'report.json')).toContain('talk/slides.md')
    // With the code that the first run kept, and in threads.
    expect(await talkwright('generate', 'bread.md', '--out', 'again')).toContain('again/slides.md')
    cpSync(article, join(folder, 'loaf.md'))
    expect(await talkwright('generate', 'bread.md', 'loaf.md', '--out', 'both')).toContain('2 of 2 articles')
    for (const deck of ['again', 'both/bread']) expect(readFileSync(join(folder, deck, 'slides.md'), 'utf8')).toBe(readFileSync(join(folder, 'talk', 'slides.md'), 'utf8'))
    // Threads leave what was compiled fit for use: the next runs take it, and keep none of it again.
    const kept = timesOfKept(compiled)
    await talkwright('generate', 'bread.md', 'loaf.md', '--out', 'both')
    await talkwright('generate', 'bread.md', '--out', 'again')
    expect(timesOfKept(compiled)).toEqual(kept)
    expect(Object.keys(kept).filter(name => name.includes('generate-worker.cjs'))).toHaveLength(1)
    // A picture that is larger than a slide can use is scaled, by a package that is not in the bundle.
    await sharp({ create: { width: 3000, height: 2000, channels: 3, background: '#a52' } }).png().toFile(join(folder, 'crust.png'))
    writeFileSync(join(folder, 'crust.md'), '# Crust\n\n## The crust\n\n![A crust](crust.png)\n')
    expect(await talkwright('generate', 'crust.md', '--out', 'crust')).not.toContain('missing-image')
    expect(await talkwright('generate', 'crust.md', 'loaf.md', '--out', 'with-crust')).toContain('2 of 2 articles')
    for (const deck of ['crust', 'with-crust/crust']) expect(contentOf(join(folder, deck))).toContainEqual(expect.stringMatching(/^public\/images\/crust-[0-9a-f]+\.png$/))
    // A long article is read in a second thread too.
    writeFileSync(join(folder, 'book.md'), `# A book\n\n${readFileSync(article, 'utf8').replace(/^---\n[^]*?\n---\n/, '').replace(/^# /gm, '## ')}\n\n`.repeat(400).slice(0, 400_000))
    expect(await talkwright('generate', 'book.md', '--out', 'book')).toContain('book/slides.md')
    expect(await talkwright('check', 'talk')).toContain('nothing found')
    expect(await talkwright('build', 'talk')).toContain('talk/dist: the site')
    expect(await talkwright('handout', 'talk', '-o', 'bread.pdf')).toContain('bread.pdf: the handout')

    expect((await readPdf(join(folder, 'bread.pdf'))).text).toContain('Bread from four things')
    expect(contentOf(join(folder, 'talk')).filter(name => !name.startsWith('dist'))).toEqual(expect.arrayContaining(['public/favicon.svg', 'slides.md']))
    expect(contentOf(join(folder, 'talk'))).not.toContain('node_modules')
  })
})

/** When each script of the bundle was kept, by its file. */
function timesOfKept(folder: string): Record<string, number> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.includes('.cjs-'))
  return Object.fromEntries(names.map(name => [name, statSync(join(folder, name)).mtimeMs]))
}

async function pack(folder: string): Promise<string> {
  // `prepack` compiles with this repository's own tools, under its own Node.
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: root, env: { ...env, PATH: `${dirname(process.execPath)}${delimiter}${env.PATH}` } })
  const [{ filename }] = JSON.parse(stdout.slice(stdout.indexOf('['))) as [{ filename: string }]
  return join(folder, filename)
}
