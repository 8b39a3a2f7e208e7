import type { MermaidConfig } from 'mermaid'
import { drawableSource, turned } from './diagramSource'
import type { DiagramPalette } from './diagramPalette'
import { themeVariables } from './diagramPalette'
import type { Placed } from './diagramSize'
import { bestPlaced, enlarged, isEasy, place } from './diagramSize'
import { inertDrawing } from './inertDrawing'

/** What is drawn, in which colours and faces, under which words. */
export interface DiagramTask { source: string, palette: DiagramPalette, fontFamily: string, title: string, lead: string }

/** A diagram, ready to stand on its slide. */
export interface DrawnDiagram extends Placed { svg: SVGSVGElement }

/** Size in which the words of a diagram are laid out, px. */
const fontSize = 20
/** Space between what is drawn: as it is comfortable, and as close as it can still be told apart. */
const spacings = { roomy: { look: 'classic', useMaxWidth: false, nodeSpacing: 44, rankSpacing: 52, padding: 14 }, close: { look: 'classic', useMaxWidth: false, nodeSpacing: 24, rankSpacing: 34, padding: 10 } } as const

let drawings = 0
/** Mermaid has one configuration for the page: one diagram is drawn after the other. */
let queue: Promise<unknown> = Promise.resolve()

/** Draws a diagram; nothing where it cannot be drawn so that the back row can read it. */
export function drawDiagram(task: DiagramTask): Promise<DrawnDiagram | undefined> {
  const result = queue.then(() => draw(task))
  queue = result.catch(() => undefined)
  return result
}

async function draw({ source, palette, fontFamily, title, lead }: DiagramTask): Promise<DrawnDiagram | undefined> {
  const plain = drawableSource(source, word => CSS.supports('color', word))
  if (plain === undefined) return undefined
  // Words are measured in the fonts that they are shown in.
  await Promise.all(['400', '700'].map(weight => document.fonts.load(`${weight} ${fontSize}px ${fontFamily}`, plain)))
  const ways: DrawnDiagram[] = []
  for (const text of [plain, turned(plain) ?? []].flat()) {
    for (const spacing of [spacings.roomy, spacings.close]) {
      const svg = await render(text, config(palette, fontFamily, spacing))
      if (!svg) return undefined
      const way = { svg, ...place(svg.viewBox.baseVal, smallestText(svg), title, lead) }
      if (isEasy(way)) return way
      ways.push(way)
    }
  }
  return bestPlaced(ways)
}

function config(palette: DiagramPalette, fontFamily: string, spacing: typeof spacings[keyof typeof spacings]): MermaidConfig {
  const texts = Object.fromEntries(['actor', 'message', 'note'].flatMap(name => [[`${name}FontSize`, fontSize], [`${name}FontFamily`, fontFamily]]))
  return {
    startOnLoad: false, securityLevel: 'strict', suppressErrorRendering: true, htmlLabels: false, theme: 'base', look: 'classic', layout: 'dagre',
    fontFamily, fontSize, themeVariables: themeVariables(palette, fontFamily, fontSize),
    flowchart: { ...spacing, wrappingWidth: 220 }, state: { ...spacing }, class: { ...spacing, hideEmptyMembersBox: true }, er: { ...spacing, fontSize },
    sequence: { ...texts, look: 'classic', mirrorActors: false, useMaxWidth: false, actorMargin: 60, messageMargin: spacing.rankSpacing - 12, height: 52, boxMargin: 8 },
  }
}

async function render(source: string, config: MermaidConfig): Promise<SVGSVGElement | undefined> {
  const { default: mermaid } = await import('mermaid/dist/mermaid.esm.min.mjs')
  // Nothing in a source may change what is set here.
  mermaid.initialize({ ...config, secure: Object.keys({ ...mermaid.mermaidAPI.defaultConfig, ...config }) })
  const desk = document.createElement('div')
  desk.className = 'tw-slide tw-drawing-desk'
  document.body.append(desk)
  drawings += 1
  try {
    const { svg } = await mermaid.render(`tw-diagram-${drawings}`, source, desk)
    return sized(inertDrawing(svg))
  }
  catch {
    return undefined
  }
  finally {
    desk.remove()
  }
}

/** Leaves the size of a drawing to the style sheet. Its words are read as those of the slide. */
function sized(svg: SVGSVGElement | undefined): SVGSVGElement | undefined {
  if (!svg) return undefined
  const { width, height } = svg.viewBox.baseVal
  for (const name of ['width', 'height', 'style', 'role', 'aria-roledescription']) svg.removeAttribute(name)
  svg.style.setProperty('--tw-ratio', String(width / height))
  svg.style.setProperty('--tw-widest', `${width * enlarged}px`)
  return svg
}

/** Size of the smallest words of a drawing, px of its own. */
function smallestText(svg: SVGSVGElement): number {
  const desk = document.createElement('div')
  desk.className = 'tw-slide tw-drawing-desk'
  desk.append(svg)
  document.body.append(desk)
  const sizes = [...svg.querySelectorAll('text, tspan')].filter(({ textContent }) => textContent?.trim()).map(text => Number.parseFloat(getComputedStyle(text).fontSize))
  desk.remove()
  return Math.min(fontSize, ...sizes)
}
