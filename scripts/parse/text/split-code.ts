import type { Line } from './lines.ts'

/** A line that only a command line shows: a prompt, or a program everyone starts by name. */
const commandLine = /^(?:[$❯] |(?:sudo )?(?:npm|npx|yarn|pnpm|bun|git|cargo|rustup|docker|kubectl|helm|pip3?|brew|apt|apt-get|curl|wget|cd|mkdir|composer|gem|bundle|dotnet) [\w./@-])/

/** How a new file begins: with what it imports or declares itself to be. */
const fileStart = /^(?:import\b|from \S+ import\b|package \w+;?$|use [\w:]+|#include\b|#!\/|using \w|(?:const|let|var) .*\brequire\(|<script|<!doctype|<\?php)/i

const brackets: Readonly<Record<string, number>> = { '{': 1, '(': 1, '[': 1, '}': -1, ')': -1, ']': -1 }

/** What may stand above the imports of one and the same file. */
const preamble = /^(?:\/\/|\/?\*|#|@|<!--|--|package\b|['"]use strict)/

/** Lines of code, and what is known of them so that it need not be asked again with each chunk that is added: the brackets that they leave open, whether any is of a command line alone and all may be, whether more is there than stands above imports. */
interface Example { lines: Line[], depth: number, hasCommand: boolean, mayBeShell: boolean, isBegun: boolean }

/** Parts a run of code lines at the blank lines where one example ends and the next begins. */
export function splitCode(run: readonly Line[]): Line[][] {
  const examples: Example[] = []
  for (const lines of chunksOf(run)) {
    const [last, chunk] = [examples.at(-1), exampleOf(lines)]
    if (last && !startsAnew(last, chunk)) add(last, chunk)
    else examples.push(chunk)
  }
  return examples.map(({ lines }) => lines)
}

function exampleOf(lines: Line[]): Example {
  return {
    lines, depth: depthAfter(lines),
    hasCommand: lines.some(line => commandLine.test(line.text)),
    mayBeShell: lines.every(line => commandLine.test(line.text) || /^#|^\s|\\$|^-/.test(line.raw)),
    isBegun: lines.some(line => !preamble.test(line.text)),
  }
}

function add(example: Example, { lines, depth, hasCommand, mayBeShell, isBegun }: Example): void {
  for (const line of lines) example.lines.push(line)
  example.depth += depth
  example.hasCommand ||= hasCommand
  example.mayBeShell &&= mayBeShell
  example.isBegun ||= isBegun
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

function startsAnew(example: Example, chunk: Example): boolean {
  if (example.depth !== 0)
    return false
  return isShell(example) !== isShell(chunk) || (opensFile(chunk.lines) && example.isBegun)
}

function isShell({ hasCommand, mayBeShell }: Example): boolean {
  return hasCommand && mayBeShell
}

function opensFile(chunk: readonly Line[]): boolean {
  return chunk.slice(0, 2).some(line => fileStart.test(line.text) && line.indent === 0)
}

/** How many brackets the lines leave open. */
function depthAfter(lines: readonly Line[]): number {
  return lines.reduce((depth, { text }) => [...text].reduce((sum, char) => sum + (brackets[char] ?? 0), depth), 0)
}
