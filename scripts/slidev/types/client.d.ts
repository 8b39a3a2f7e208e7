/**
 * What the look uses of Slidev's client. The client ships as TypeScript source that does not pass this project's
 * compiler settings, so `tsconfig.json` points its name here; Vite takes the real one.
 */
import type { SlideRoute, SlidevConfig } from '@slidev/types'
import type { ComputedRef, Ref } from 'vue'

/** The deck's headmatter, defaults filled in. */
export declare const configs: SlidevConfig & Record<string, unknown>

/** Where the talk stands. */
export declare function useNav(): {
  slides: Ref<SlideRoute[]>
  total: ComputedRef<number>
  currentSlideNo: ComputedRef<number>
  currentSlideRoute: ComputedRef<SlideRoute>
  isPlaying: ComputedRef<boolean>
  isPresenter: ComputedRef<boolean>
  isPrintWithClicks: Ref<boolean>
}
