import type { Command } from 'commander'
import { handoutLayouts, papers } from '../../composables/handoutSheet.ts'
import type { HandoutOptions } from '../commands/handout.ts'
import type { SlidesOptions } from '../commands/slides.ts'
import type { ExitCode } from './exit-code.ts'
import { parseBase, parseMinutes, parsePort, parseSite, parseUrl, parseWish } from './flags.ts'
import type { Terminal } from './terminal.ts'

/** What a command needs from the program that runs it. */
export interface CommandContext {
  terminal: Terminal
  finish: (code: ExitCode) => void
}

const article = ['<article>', 'a .md, .txt or .html file, or - for standard input'] as const
const deck = ['[dir]', 'folder of the deck', '.'] as const
const decks = ['[dirs...]', 'folder of the deck, or of several', ['.']] as [string, string, string[]]

/** Adds every command with its flags. A command's code is loaded when it runs, so that `--help` answers at once. */
export function describeCommands(program: Command, context: CommandContext): void {
  for (const describe of [describeGenerate, describePresent, describeHandout, describeSlides, describeBuild, describeCheck, describeTalk])
    describe(program, context)
}

function describeGenerate(program: Command, { terminal, finish }: CommandContext): void {
  const command = program.command('generate')
    .description('write the deck of an article, or those of several')
    .argument('<articles...>', 'a .md, .txt or .html file, or - for standard input; several, or folders of Markdown, get a folder each')
    .option('--out <dir>', 'folder for the deck (default: the current one), or for the folders of several')
  withWishes(command).action(async (paths: string[], options: { out?: string } & Wishes) => {
    const { generateArticles } = await import('../commands/generate-articles.ts')
    finish(await generateArticles(paths, options, terminal))
  })
}

/** What may be asked of a deck, by every command that writes one. */
interface Wishes { report?: string, url?: string, minutes?: number, offline?: true, strict?: true, force?: true }

function withWishes(command: Command): Command {
  return command
    .option('--report <file>', 'write what became of every block of the article, as JSON')
    .option('--url <url>', 'where the article can be read, if it does not say so itself', parseUrl)
    .option('--minutes <n>', 'how long the talk may take; what there is no time for goes behind its end', parseMinutes)
    .option('--offline', 'fetch no pictures; a link stands in for each')
    .option('--strict', 'write nothing when anything of the article would be left out')
    .option('--force', 'replace a deck that was edited by hand, keeping a backup')
}

function describePresent(program: Command, { terminal, finish }: CommandContext): void {
  program.command('present')
    .description('show the deck, with presenter view, until stopped')
    .argument(...deck)
    .option('--port <n>', 'port of the server', parsePort)
    .option('--open', 'open the deck in the browser')
    .option('--remote [password]', 'let other machines on the network in that know the password (default: one is made up)')
    .action(async (folder: string, options: { port?: number, open?: true, remote?: true | string }) => {
      const { present } = await import('../commands/present.ts')
      finish(await present(folder, options, terminal))
    })
}

function describeHandout(program: Command, { terminal, finish }: CommandContext): void {
  program.command('handout')
    .description('print the slides with their notes as a PDF')
    .argument(...decks)
    .option('-o, --output <file>', 'the PDF (default: handout.pdf in the deck\'s folder)')
    .option('--layout <name>', `how slides stand on paper: ${handoutLayouts.map(({ name }) => name).join(', ')}`, parseWish('layout'))
    .option('--paper <name>', `the paper: ${papers.map(({ name }) => name).join(', ')}`, parseWish('paper'))
    .option('--ink-saver', 'no large dark or coloured grounds')
    .option('--range <slides>', 'slides to print, such as 2-5,8', parseWish('range'))
    .option('--no-notes', 'leave out what is said over the slides')
    .action(async (folders: string[], options: HandoutOptions) => {
      const { handout } = await import('../commands/handout.ts')
      finish(await handout(folders, options, terminal))
    })
}

function describeSlides(program: Command, { terminal, finish }: CommandContext): void {
  program.command('slides')
    .description('print the slides alone, each a page of its own size, as a PDF')
    .argument(...decks)
    .option('-o, --output <file>', 'the PDF (default: slides.pdf in the deck\'s folder)')
    .option('--clicks', 'a page for every step of a slide')
    .option('--range <slides>', 'slides to print, such as 2-5,8', parseWish('range'))
    .option('--png <dir>', 'a folder for pictures of the slides, in place of the PDF')
    .option('--pptx <file>', 'a PowerPoint file of pictures and notes, in place of the PDF')
    .action(async (folders: string[], options: SlidesOptions) => {
      const { slides } = await import('../commands/slides.ts')
      finish(await slides(folders, options, terminal))
    })
}

function describeBuild(program: Command, { terminal, finish }: CommandContext): void {
  program.command('build')
    .description('build the deck as a static site, or several')
    .argument('[dirs...]', 'folders of decks; several get a page that leads to them', ['.'])
    .option('--out <dist>', 'folder for the site (default: dist in the deck\'s folder)')
    .option('--base <path>', 'path of the site on its server, such as /talks/rust/', parseBase)
    .option('--site <url>', 'whole address of the site, for cards and canonical links, such as https://example.org/talks/rust/', parseSite)
    .option('--no-handout', 'print no handout into the site')
    .option('--single-file <file>', 'build one page in place of a folder, to be opened from disk')
    .action(async (folders: string[], options: { out?: string, base?: string, site?: string, handout: boolean, singleFile?: string }) => {
      const { build } = await import('../commands/build.ts')
      finish(await build(folders, options, terminal))
    })
}

function describeCheck(program: Command, { terminal, finish }: CommandContext): void {
  program.command('check')
    .description('open every slide in a browser, look for what would go wrong on stage, and score the deck')
    .argument(...decks)
    .option('--article <file>', 'the article of the deck (default: the one of its name in the deck\'s folder)')
    .option('--json', 'print findings and score as JSON')
    .action(async (folders: string[], options: { article?: string, json?: true }) => {
      const { check } = await import('../commands/check.ts')
      finish(await check(folders, options, terminal))
    })
}

function describeTalk(program: Command, { terminal, finish }: CommandContext): void {
  const command = program.command('talk')
    .description('do the whole job: generate, check, build the site, print the handout')
    .argument(...article)
    .option('--out <dir>', 'folder for the deck, its site and its handout', '.')
  withWishes(command).action(async (file: string, options: { out: string } & Wishes) => {
    const { withSlidev } = await import('../slidev/slidev-process.ts')
    await withSlidev(async (slidev) => {
      const { talk } = await import('../commands/talk.ts')
      finish(await talk(file, options, { terminal, slidev }))
    })
  })
}
