import { slideId } from './handout.ts'
import type { Labels } from './labels.ts'
import { spanOf } from './wholeListings.ts'

/** A slide that waits behind the end, and from where it was held back: `flour#points@2`. */
export interface HeldBack { no: number, section: string, follows: string }

/** Where in the notes of a slide readers are led to slides behind the end, all of one section. */
export interface Pointer { after: number, section: string, slides: number[] }

/** The pointers in the notes of each slide, by its `source`. */
export function pointersOf(slides: readonly HeldBack[]): Map<string, Pointer[]> {
  const pointers = new Map<string, Pointer[]>()
  for (const { no, section, follows } of slides) {
    const [, source, count] = /^(.+)@(\d+)$/.exec(follows) ?? []
    if (source === undefined) continue
    const there = pointers.get(source) ?? []
    const pointer = there.find(one => one.after === Number(count) && one.section === section)
    if (pointer) pointer.slides.push(no)
    else there.push({ after: Number(count), section, slides: [no] })
    pointers.set(source, there)
  }
  return pointers
}

/**
 * Notes with pointers in them. On which page a slide is, is filled in by who prints.
 * @param html the notes as they are printed
 * @param section of the slide whose notes they are: of another one, its title is said
 */
export function withPointers(html: string, pointers: readonly Pointer[], { section, labels }: { section: string, labels: Labels }): string {
  const template = document.createElement('template')
  template.innerHTML = html
  const blocks = [...template.content.children]
  for (const pointer of pointers) {
    const next = blocks[pointer.after] ?? null
    template.content.insertBefore(pointerOf(pointer, { section, labels }), next)
  }
  return template.innerHTML
}

function pointerOf({ section, slides: [first = 0, ...others] }: Pointer, host: { section: string, labels: Labels }): HTMLElement {
  const { slide, slides, page, backup } = host.labels
  const title = section.startsWith(`${backup}: `) ? section.slice(backup.length + 2) : ''
  const [pointer, link, place] = [document.createElement('p'), document.createElement('a'), document.createElement('span')]
  pointer.className = 'tw-handout-pointer'
  link.href = `#${slideId(first)}`
  const numbers = (others.length === 0 ? slide : slides).replace('{no}', spanOf([first, ...others]))
  link.textContent = title === '' || title === host.section ? numbers : `${title} · ${numbers}`
  place.dataset.pageOf = slideId(first)
  place.dataset.pageText = ` · ${page}`
  pointer.append(link, place)
  return pointer
}
