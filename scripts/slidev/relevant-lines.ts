/** What Slidev, Vite and Node print beside what went wrong: their banner and progress, places in their own code. */
const noise = [
  /^\s*$/, /^\s*at /, /^\s*✓/, /^vite v/, /^transforming/, /^rendering chunks/, /^computing gzip/, /^\(!\) outDir /, /^Use --emptyOutDir/,
  /^\s*●■▲/, /^\s*Slidev\s+v\d/, /^\s*(?:theme|css engine|entry) {2,}/, /^\s*errors: \[Getter\/Setter\]/, /^\s*\}$/,
]

/** How long the bundler's plugins took, of which it tells in several lines. */
const timings = /^\s*\[PLUGIN_TIMINGS\][\s\S]*?(?:^See https?:\S+ for more details\.$|(?![\s\S]))/gm

const atMost = 12

/** Picks from Slidev's output what tells why it failed: from the first line that speaks of an error on, noise left out. */
export function relevantLines(output: string): string[] {
  const lines = output.replace(/\r\n?/g, '\n').replace(timings, '').split('\n').filter(line => !noise.some(pattern => pattern.test(line)))
  const first = lines.findIndex(line => /error|fail|cannot|not found/i.test(line))
  return lines.slice(Math.max(first, 0)).slice(0, atMost).map(line => line.trimEnd())
}
