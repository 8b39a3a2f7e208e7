import type { SlideRoute } from '@slidev/types'
import type { Ref } from 'vue'
import { nextTick, onMounted, onUnmounted, ref } from 'vue'

declare global {
  interface Window {
    /** Set when a page that is meant for paper is fully drawn: the sign for whoever prints it. */
    __talkwrightHandoutReady?: boolean
  }
}

/** What a page that is printed needs. */
export interface PrintedPage {
  /** The slides that stand on it; they are loaded first. */
  slides: readonly SlideRoute[]
  /** The content of a style element: the size of the pages and what stands on each. */
  style: string
  /** Where the slides are drawn. */
  sheet: Ref<HTMLElement | null>
  /** What is still to be done when the slides are drawn. */
  arrange: (sheet: HTMLElement) => void | Promise<void>
}

/**
 * Turns the document into one that is printed: light colours, pages of a size of their own, and
 * `window.__talkwrightHandoutReady` once slides, pictures and fonts are there.
 *
 * @returns whether the slides have been loaded and can be drawn
 */
export function usePrintedPage({ slides, style, sheet, arrange }: PrintedPage): Ref<boolean> {
  const loaded = ref(false)
  const root = document.documentElement
  const wasDark = root.classList.contains('dark')
  let rule: HTMLStyleElement | undefined

  onMounted(async () => {
    root.classList.add('tw-paged')
    root.classList.remove('dark')
    rule = styleElement(style)
    await Promise.all(slides.map(route => route.load()))
    loaded.value = true
    await nextTick()
    await drawn(sheet.value)
    if (sheet.value)
      await arrange(sheet.value)
    await frames(2)
    window.__talkwrightHandoutReady = true
  })

  onUnmounted(() => {
    root.classList.remove('tw-paged')
    root.classList.toggle('dark', wasDark)
    rule?.remove()
    delete window.__talkwrightHandoutReady
  })

  return loaded
}

/** Pages have a size and a foot that are not known to any style sheet. */
function styleElement(text: string): HTMLStyleElement {
  const style = document.createElement('style')
  style.textContent = text
  document.head.append(style)
  return style
}

/** Waits for the slides' own chunks, for drawings, pictures and fonts. */
export async function drawn(sheet: HTMLElement | null): Promise<void> {
  await frames(2)
  // What is drawn in the browser says so while it is drawn.
  while (sheet?.querySelector('[aria-busy="true"]'))
    await frames(1)
  const pictures = [...(sheet?.querySelectorAll('img') ?? [])]
  await Promise.all(pictures.map(picture => picture.decode().catch(() => undefined)))
  await document.fonts.ready
}

async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i++)
    await new Promise(resolve => requestAnimationFrame(resolve))
}
