import type { SlideRoute } from '@slidev/types'
import type { Ref } from 'vue'
import { nextTick, onMounted, onUnmounted, ref } from 'vue'
import { cssString } from './handout'

declare global {
  interface Window {
    /** Set when the handout is fully drawn: the sign for whoever prints it. */
    __talkwrightHandoutReady?: boolean
  }
}

/**
 * Turns the document into one that is printed: light colours, pages with the talk's title and their number at the
 * foot, and `window.__talkwrightHandoutReady` once slides, pictures and fonts are there.
 *
 * @returns whether the slides have been loaded and can be drawn
 */
export function usePrintedPage(
  slides: Ref<SlideRoute[]>,
  title: Ref<string>,
  sheet: Ref<HTMLElement | null>,
): Ref<boolean> {
  const loaded = ref(false)
  const root = document.documentElement
  const wasDark = root.classList.contains('dark')
  let feet: HTMLStyleElement | undefined

  onMounted(async () => {
    root.classList.add('tw-paged')
    root.classList.remove('dark')
    feet = pageFeet(title.value)
    await Promise.all(slides.value.map(route => route.load()))
    loaded.value = true
    await nextTick()
    await drawn(sheet.value)
    window.__talkwrightHandoutReady = true
  })

  onUnmounted(() => {
    root.classList.remove('tw-paged')
    root.classList.toggle('dark', wasDark)
    feet?.remove()
    delete window.__talkwrightHandoutReady
  })

  return loaded
}

/** Writes the foot of every page; the title is not known to any style sheet. */
function pageFeet(title: string): HTMLStyleElement {
  const style = document.createElement('style')
  style.textContent = `@page { @bottom-left { content: ${cssString(title)} } }`
  document.head.append(style)
  return style
}

/** Waits for the slides' own chunks, for drawings, pictures and fonts, and for headings to take their place under the title. */
async function drawn(sheet: HTMLElement | null): Promise<void> {
  await frames(2)
  // What is drawn in the browser says so while it is drawn.
  while (sheet?.querySelector('[aria-busy="true"]'))
    await frames(1)
  const pictures = [...(sheet?.querySelectorAll('img') ?? [])]
  await Promise.all(pictures.map(picture => picture.decode().catch(() => undefined)))
  await document.fonts.ready
  for (const heading of sheet?.querySelectorAll('.tw-handout-frame h1') ?? [])
    heading.setAttribute('aria-level', '3')
  await frames(2)
}

async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i++)
    await new Promise(resolve => requestAnimationFrame(resolve))
}
