import type { ComputedRef, InjectionKey } from 'vue'
import { computed, inject, provide } from 'vue'

/** What `v-click` takes: a step of its own, the step at hand, or none. */
export type ClickStep = '+1' | '+0' | false

interface RevealContext {
  /** Whether the rows come one by one. */
  stepwise: ComputedRef<boolean>
  /** Counts a row in and tells its place, from 0. */
  enter: () => number
}

const key: InjectionKey<RevealContext> = Symbol('talkwright-reveal')

/** Offers the rows of a list their click steps; `reveal` is read anew whenever it changes. */
export function provideReveal(reveal: () => boolean): void {
  let rows = 0
  provide(key, { stepwise: computed(reveal), enter: () => rows++ })
}

/**
 * The click at which a row appears.
 *
 * @param opening what the first row does: '+0' shows it at once, '+1' waits for a click of its own
 */
export function useReveal(opening: '+0' | '+1'): ComputedRef<ClickStep> {
  const context = inject(key, null)
  const place = context?.enter() ?? 0
  return computed(() => {
    if (!context?.stepwise.value)
      return false
    return place === 0 ? opening : '+1'
  })
}
