import { useNav } from '@slidev/client'
import { watch } from 'vue'

/** A phone held upright: the condition of `styles/phone.css`. */
const upright = 'screen and (orientation: portrait) and (max-width: 640px)'

/** Higher than the number of clicks on any slide. */
const everyClick = 999_999

/**
 * Prepares the deck for a reader with a phone: every slide shows all that it has, so that a swipe always turns it, and
 * is entered at its top. On any other screen, and for the presenter, nothing is done.
 */
export function preparePhone(): void {
  const { isPlaying, currentSlideNo, slides } = useNav()
  if (!matchMedia(upright).matches)
    return
  // Slidev asks for a slide's first click when it comes to it, so this has to be there by then.
  watch(isPlaying, (playing) => {
    if (playing)
      for (const { meta } of slides.value) meta.slide.frontmatter.clicksStart = everyClick
  }, { immediate: true, flush: 'sync' })
  // A browser keeps how far a box was scrolled while it is hidden: what is left goes back to its top before that.
  watch(currentSlideNo, (_, left) => document.querySelector(`#slideshow > [data-slidev-no="${left}"]`)?.scrollTo(0, 0), { flush: 'sync' })
}
