import type { ShallowRef } from 'vue'
import { onMounted, onUpdated, useTemplateRef } from 'vue'

/**
 * Runs `arrange` on the element with `ref="root"` whenever its layout has rendered and before the browser paints, so
 * that a layout can be composed for what the slide really holds. It reads text, never sizes: a slide that waits
 * off-screen has none.
 */
export function useArranged(arrange: (root: HTMLElement) => void): Readonly<ShallowRef<HTMLElement | null>> {
  const root = useTemplateRef<HTMLElement>('root')
  const run = (): void => {
    if (root.value)
      arrange(root.value)
  }
  onMounted(run)
  onUpdated(run)
  return root
}
