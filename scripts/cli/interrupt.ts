const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

let received: NodeJS.Signals | undefined

/**
 * Runs `cleanup` when the process is told to stop, in place of dying on the spot, so that work in progress fails
 * and its `finally` blocks tidy up. Returns a function that withdraws it.
 */
export function onInterrupt(cleanup: (signal: NodeJS.Signals) => void): () => void {
  const stop = (signal: NodeJS.Signals): void => {
    received = signal
    cleanup(signal)
  }
  for (const signal of signals)
    process.on(signal, stop)
  return () => {
    for (const signal of signals)
      process.off(signal, stop)
  }
}

/** The signal that told this process to stop while something was waiting for it, if any did. */
export function interruptedBy(): NodeJS.Signals | undefined {
  return received
}
