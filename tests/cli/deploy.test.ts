import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse as parseToml } from 'smol-toml'
import { expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { parseSite } from '../../scripts/cli/flags.ts'
import { createProgram } from '../../scripts/cli/program.ts'
import { createTerminal } from '../../scripts/cli/terminal.ts'

const recipe = (name: string): string => readFileSync(fileURLToPath(new URL(`../../deploy/${name}`, import.meta.url)), 'utf8')

/** The commands of ours in each recipe, as its service would read it. */
const commands: Record<string, string[]> = {
  'github-pages.yml': (parseYaml(recipe('github-pages.yml')) as { jobs: { publish: { steps: Array<{ run?: string }> } } }).jobs.publish.steps.flatMap(({ run }) => run ?? []),
  'netlify.toml': [(parseToml(recipe('netlify.toml')) as { build: { command: string } }).build.command],
  'vercel.json': [(JSON.parse(recipe('vercel.json')) as { buildCommand: string }).buildCommand],
  'README.md': [...recipe('README.md').matchAll(/`(?:npx )?(talkwright build [^`]+)`/g)].map(([, command = '']) => `npx ${command}`),
}

test.each(Object.entries(commands))('%s names commands and flags that there are', (_name, all) => {
  const program = createProgram(createTerminal(), () => {})
  expect(all.length).toBeGreaterThan(0)
  for (const [, , name, ...words] of all.map(command => command.split(' '))) {
    const found = program.commands.find(command => command.name() === name)
    expect(found, name).toBeDefined()
    const flags = words.filter(word => word.startsWith('--'))
    expect(flags.filter(flag => !found?.options.some(({ long }) => long === flag))).toEqual([])
  }
})

/** What each service says of the site's address while it builds, and where its visitors find the site. */
test.each([
  ['README.md', 'CF_PAGES_URL', 'https://373f31e2.slow-bread.pages.dev', 'https://slow-bread.pages.dev/'],
  ['netlify.toml', 'URL', 'https://bread.example', 'https://bread.example/'],
  ['vercel.json', 'VERCEL_PROJECT_PRODUCTION_URL', 'slow-bread.vercel.app', 'https://slow-bread.vercel.app/'],
])('%s makes the address of the site of %s=%s', (name, variable, value, address) => {
  const site = commands[name]?.map(command => /--site (".*?")/.exec(command)?.[1]).find(text => text?.includes(variable))
  expect(parseSite(execFileSync('sh', ['-c', `printf %s ${site}`], { env: { [variable]: value }, encoding: 'utf8' }))).toBe(address)
})
