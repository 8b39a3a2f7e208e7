/** A diagnostic of a stage: where in the article, by which rule, how grave, and what to do. */
export interface Message {
  line: number
  column: number
  ruleId: string
  severity: 'error' | 'warning' | 'info'
  /** 'Unexpected X, expected Y', with the remedy. */
  message: string
}
