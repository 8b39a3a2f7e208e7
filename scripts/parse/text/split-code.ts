import type { Line } from './lines.ts'

/** A line that only a command line shows: a prompt, or a program everyone starts by name. */
const commandLine = /^(?:[$❯] |(?:sudo )?(?:npm|npx|yarn|pnpm|bun|git|cargo|rustup|docker|kubectl|helm|pip3?|brew|apt|apt-get|curl|wget|cd|mkdir|composer|gem|bundle|dotnet) [\w./@-])/

/** How a new file begins: with what it imports or declares itself to be. */
const fileStart = /^(?:import\b|from \S+ import\b|package \w+;?$|use [\w:]+|#include\b|#!\/|using \w|(?:const|let|var) .*\brequire\(|<script|<!doctype|<\?php)/i

const brackets: Readonly<Record<string, number>> = { '{': 1, '(': 1, '[': 1, '}': -1, ')': -1, ']': -1 }

/** What may stand above the imports of one and the same file. */
const preamble = /^(?:\/\/|\/?\*|#|@|<!--|--|package\b|['"]use strict)/

/** Parts a run of code lines at the blank lines where one example ends and the next begins. */
export function splitCode(run: readonly Line[]): Line[][] {
  const blocks: Line[][] = []
  for (const chunk of chunksOf(run)) {
    const block = blocks.at(-1)
    if (block && !startsAnew(block, chunk))
      block.push(...chunk)
    else
      blocks.push([...chunk])
  }
  return blocks
}

/** The groups of touching lines in a run. */
export function chunksOf(run: readonly Line[]): Line[][] {
  const chunks: Line[][] = []
  for (const [i, line] of run.entries()) {
    const before = run[i - 1]
    if (before && line.no - before.no === 1)
      chunks.at(-1)?.push(line)
    else
      chunks.push([line])
  }
  return chunks
}

function startsAnew(block: readonly Line[], chunk: readonly Line[]): boolean {
  if (depthAfter(block) !== 0)
    return false
  return isShell(block) !== isShell(chunk) || (opensFile(chunk) && block.some(line => !preamble.test(line.text)))
}

function isShell(lines: readonly Line[]): boolean {
  return lines.some(line => commandLine.test(line.text)) && lines.every(line => commandLine.test(line.text) || /^#|^\s|\\$|^-/.test(line.raw))
}

function opensFile(chunk: readonly Line[]): boolean {
  return chunk.slice(0, 2).some(line => fileStart.test(line.text) && line.indent === 0)
}

/** How many brackets the lines leave open. */
export function depthAfter(lines: readonly Line[]): number {
  return lines.reduce((depth, { text }) => [...text].reduce((sum, char) => sum + (brackets[char] ?? 0), depth), 0)
}
