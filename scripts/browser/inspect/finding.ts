import type { ScoreRule } from '../../model/score.ts'

/** What `check` looks for. */
export type FindingRule = ScoreRule | 'overflow' | 'broken-image' | 'console-error' | 'outside-request' | 'missing-file' | 'not-shown' | 'unknown-layout'

/** Something that would go wrong on stage. */
export interface Finding {
  /** File of the slide, relative to the deck's folder. */
  file: string
  /** 1-based line of the slide's first content in it. */
  line: number
  /** 1-based number of the slide. */
  slide: number
  severity: 'error' | 'warning'
  rule: FindingRule
  /** What is wrong and what to do about it. */
  message: string
}

/** Writes a finding as one line: `slides.md:12 slide 7 error overflow: …`. */
export function formatFinding({ file, line, slide, severity, rule, message }: Finding): string {
  return `${file}:${line} slide ${slide} ${severity} ${rule}: ${message}`
}
