import type { Block } from '../model/article.ts'
import type { ImageAsset } from '../model/options.ts'
import type { Section } from '../model/outline.ts'
import type { Slide } from '../model/slide.ts'
import type { Labels } from '../text/labels.ts'
import type { CondenseContext } from './condense/condense.ts'

/** Reports something about a block to whoever ran the tool. */
export type Warn = (block: Block, ruleId: string, message: string) => void

/** What every recogniser may know beside the blocks it looks at. */
export interface PlanContext extends CondenseContext {
  labels: Labels
  images: ReadonlyMap<string, ImageAsset>
  warn: Warn
}

/** The stretch of blocks that a recogniser claims, and the slides it makes of them. */
export interface Recognised { slides: Slide[], used: number }

/**
 * Looks at the blocks from `at` on and says what it makes of them, or nothing. Recognisers are strict: what none
 * claims is spoken, never lost.
 */
export type Recogniser = (blocks: readonly Block[], at: number, section: Section, context: PlanContext) => Recognised | undefined
