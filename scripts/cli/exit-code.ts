/** What the command's exit status says: all well, something was found (or Slidev failed), bad input. */
export const exitCode = { fine: 0, findings: 1, badInput: 2 } as const

export type ExitCode = (typeof exitCode)[keyof typeof exitCode]
