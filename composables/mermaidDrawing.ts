import type { MermaidConfig } from 'mermaid'
import type { DiagramPalette } from './diagramPalette'
import { themeVariables } from './diagramPalette'
import type { FlowGraph } from './diagramFlow'
import { enlarged } from './diagramSize'
import { inertDrawing } from './inertDrawing'

/** Size in which the words of a diagram are laid out, px. */
export const fontSize = 20

/**
 * Ways to set a diagram, from comfortable to as close as can still be told apart: who lays it out, and the space
 * between what is drawn, px; those who send messages stand apart for themselves. ELK's lines run straight and turn at right angles, but need room.
 */
export const settings = [
  { layout: 'elk', nodeSpacing: 44, rankSpacing: 64, padding: 14, wrappingWidth: 220, actorSpacing: 64 },
  { layout: 'dagre', nodeSpacing: 26, rankSpacing: 36, padding: 10, wrappingWidth: 200, actorSpacing: 120 },
  { layout: 'dagre', nodeSpacing: 20, rankSpacing: 24, padding: 6, wrappingWidth: 170, actorSpacing: 180 },
  { layout: 'dagre', nodeSpacing: 16, rankSpacing: 24, padding: 6, wrappingWidth: 150, actorSpacing: 36 },
] as const
export type DrawingSetting = typeof settings[number]

/** What is kept free around the words at the top of a frame in a sequence, px. */
const boxTextMargin = 10

let drawings = 0

/**
 * Has Mermaid, which is loaded for it, draw a source. Returns the drawing and the size of its smallest words, px of its
 * own; nothing where Mermaid cannot read the source, or where something is in the drawing that should not be.
 */
export async function mermaidDrawing(source: string, setting: DrawingSetting, palette: DiagramPalette, fontFamily: string): Promise<{ svg: SVGSVGElement, text: number } | undefined> {
  const { default: mermaid } = await import('mermaid/dist/mermaid.esm.min.mjs')
  const config = configOf(setting, palette, fontFamily)
  // Nothing in a source may change what is set here.
  mermaid.initialize({ ...config, secure: Object.keys({ ...mermaid.mermaidAPI.defaultConfig, ...config }) })
  const desk = document.createElement('div')
  desk.className = 'tw-slide tw-drawing-desk'
  desk.ariaHidden = 'true'
  document.body.append(desk)
  drawings += 1
  try {
    const { svg: markup } = await mermaid.render(`tw-diagram-${drawings}`, source, desk)
    const svg = inertDrawing(markup)
    if (!svg) return undefined
    desk.replaceChildren(svg)
    centreStates(svg)
    centreTabs(svg)
    return { svg: sized(svg), text: smallestText(svg) }
  }
  catch {
    return undefined
  }
  finally {
    desk.remove()
  }
}

/** What Mermaid reads of a flowchart that it could draw: nothing of other diagrams. */
export async function readFlow(source: string): Promise<FlowGraph | undefined> {
  const { default: mermaid } = await import('mermaid/dist/mermaid.esm.min.mjs')
  const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(source)
  return /^flowchart/.test(type) ? (db as { getData?: () => FlowGraph }).getData?.() : undefined
}

function configOf({ layout, actorSpacing, ...spacing }: DrawingSetting, palette: DiagramPalette, fontFamily: string): MermaidConfig {
  const { rankSpacing, padding } = spacing
  const texts = Object.fromEntries(['actor', 'message', 'note'].flatMap(name => [[`${name}FontSize`, fontSize], [`${name}FontFamily`, fontFamily]]))
  const common = { look: 'classic', useMaxWidth: false, ...spacing } as const
  return {
    startOnLoad: false, securityLevel: 'strict', suppressErrorRendering: true, htmlLabels: false, theme: 'base', look: 'classic', layout,
    fontFamily, fontSize, themeVariables: themeVariables(palette, fontFamily, fontSize),
    flowchart: { ...common, diagramPadding: 2 }, state: common, class: { ...common, hideEmptyMembersBox: true }, er: { ...common, fontSize },
    sequence: {
      ...common, ...texts, mirrorActors: false, diagramMarginX: 2, diagramMarginY: 4, boxTextMargin, labelBoxWidth: 64, labelBoxHeight: 26,
      actorMargin: actorSpacing, messageMargin: rankSpacing - 16, height: 24 + padding, boxMargin: 10, noteMargin: padding + 2,
    },
  }
}

/** Mermaid writes the names of states at the edge of their boxes where they are text and no HTML. */
function centreStates(svg: SVGSVGElement): void {
  for (const state of svg.querySelectorAll('.statediagram-state')) {
    const box = state.querySelector<SVGGraphicsElement>(':scope > .label-container')?.getBoundingClientRect()
    const name = state.querySelector<SVGGraphicsElement>(':scope > .label text')
    const words = name?.getBoundingClientRect()
    const scale = name?.getScreenCTM()?.a
    if (box && words && scale) name.setAttribute('transform', `translate(${(box.x + box.width / 2 - words.x - words.width / 2) / scale} 0)`)
  }
}

/** Mermaid sets the word on the tab of a frame ('alt', 'loop') lower than its middle by half of what is kept free around words. */
function centreTabs(svg: SVGSVGElement): void {
  for (const word of svg.querySelectorAll('.labelText')) word.setAttribute('y', String(Number(word.getAttribute('y')) - boxTextMargin / 2))
}

/** Size of the smallest words of a drawing that stands in the page, px of its own. */
function smallestText(svg: SVGSVGElement): number {
  const sizes = [...svg.querySelectorAll('text, tspan')].filter(({ textContent }) => textContent?.trim()).map(text => Number.parseFloat(getComputedStyle(text).fontSize))
  return Math.min(fontSize, ...sizes)
}

/** Leaves the size of a drawing to the style sheet. Its words are read as those of the slide. */
function sized(svg: SVGSVGElement): SVGSVGElement {
  const { width, height } = svg.viewBox.baseVal
  for (const name of ['width', 'height', 'style', 'role', 'aria-roledescription']) svg.removeAttribute(name)
  svg.style.setProperty('--tw-ratio', String(width / height))
  svg.style.setProperty('--tw-widest', `${width * enlarged}px`)
  svg.style.setProperty('--tw-laid-out', `${width}px`)
  return svg
}
