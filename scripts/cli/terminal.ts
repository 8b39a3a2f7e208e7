/** Something that is under way and shown as such. */
export interface Progress {
  /** Takes the line away again. */
  done: () => void
}

/** The one place that prints. */
export interface Terminal {
  /** Writes a line of what was asked for to stdout. */
  out: (line: string) => void
  /** Writes a line about what went wrong to stderr. */
  error: (line: string) => void
  /** Shows on a terminal that something takes its time; says nothing in a pipe. */
  progress: (text: string) => Progress
}

/** The terminal of this process. A reader that closes the pipe early (`| head`) is no error. */
export function createTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', ignoreClosedPipe)
  return {
    out: line => void process.stdout.write(`${printable(line)}\n`),
    error: line => void process.stderr.write(`${printable(line)}\n`),
    progress: text => canSpin(process.stderr) ? spin(text) : { done: () => {} },
  }
}

/** What an article is called, or holds, steers no terminal. */
function printable(line: string): string {
  return line.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd')
}

/** A terminal may not know its width (`docker run -t` in a script); ora would never stop wiping its lines there. */
export function canSpin(stream: { isTTY?: boolean, columns?: number }): boolean {
  return stream.isTTY === true && (stream.columns ?? 0) > 0
}

/** The spinner takes longer to load than a short article to generate, so work goes on meanwhile. */
function spin(text: string): Progress {
  let isDone = false
  // Slidev and a pager may want the keyboard, so the spinner leaves stdin alone.
  const spinner = import('ora').then(({ default: ora }) => (isDone ? undefined : ora({ text, stream: process.stderr, discardStdin: false }).start()))
  return {
    done: () => {
      isDone = true
      void spinner.then(started => started?.stop())
    },
  }
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE')
    throw error
}
