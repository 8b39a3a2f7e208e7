const noise = [/^\s*$/, /^\s*at /, /^\s*✓/, /^vite v/, /^transforming/]

const atMost = 12

/** Picks from Slidev's output what tells why it failed: from the first line that speaks of an error on, noise left out. */
export function relevantLines(output: string): string[] {
  const lines = output.split(/\r?\n|\r/).filter(line => !noise.some(pattern => pattern.test(line)))
  const first = lines.findIndex(line => /error|fail|cannot|not found/i.test(line))
  return lines.slice(Math.max(first, 0)).slice(0, atMost).map(line => line.trimEnd())
}
