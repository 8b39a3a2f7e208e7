import type { DiagramPalette } from './diagramPalette'
import type { FlowStep, FlowWords } from './diagramFlow'
import { flowSentence, flowSteps, sizeOfWords } from './diagramFlow'
import type { Placed } from './diagramSize'
import { bestPlaced, isEasy, place } from './diagramSize'
import { drawableSource, turned } from './diagramSource'
import type { DrawingSetting } from './mermaidDrawing'
import { fontSize, mermaidDrawing, readFlow, settings } from './mermaidDrawing'

/** What is drawn, in which colours and faces, under which words. */
export interface DiagramTask { source: string, palette: DiagramPalette, fontFamily: string, title: string, lead: string }

/** A diagram, ready to stand on its slide. */
export interface DrawnDiagram extends Placed { svg: SVGSVGElement }
/** A diagram that is too fine for the back row, told in words. */
export interface ToldDiagram { orientation: 'words', words: FlowWords }

interface Way { text: string, setting: DrawingSetting }

/** Mermaid has one configuration for the page: one diagram is drawn after the other. */
let queue: Promise<unknown> = Promise.resolve()
/** The way in which each diagram was drawn best; drawn again, in the dark or in the overview, it needs no other. */
const best = new Map<string, Way | undefined>()

/** Draws a diagram, or tells it in words where the back row could not read it; nothing where neither can be done. */
export function drawDiagram(task: DiagramTask): Promise<DrawnDiagram | ToldDiagram | undefined> {
  const result = queue.then(() => draw(task))
  queue = result.catch(() => undefined)
  return result
}

async function draw(task: DiagramTask): Promise<DrawnDiagram | ToldDiagram | undefined> {
  const { source, fontFamily, title, lead } = task
  const key = JSON.stringify([source, title, lead])
  const plain = drawableSource(source, word => CSS.supports('color', word))
  if (plain === undefined) return undefined
  // Words are measured in the fonts that they are shown in.
  await Promise.all(['400', '700'].map(weight => document.fonts.load(`${weight} ${fontSize}px ${fontFamily}`, plain)))
  const ways = best.has(key) ? [best.get(key) ?? []].flat() : settings.flatMap(setting => [plain, turned(plain) ?? []].flat().map(text => ({ text, setting })))
  const found = await bestOf(ways, task)
  best.set(key, found?.way)
  const steps = await stepsIn(plain)
  if (!found) return tell(steps, task)
  describe(found.svg, steps)
  return found
}

/** A flowchart step by step; nothing of other diagrams, nor of one that Mermaid cannot read. */
async function stepsIn(source: string): Promise<FlowStep[] | undefined> {
  const graph = await readFlow(source).catch(() => undefined)
  return graph && flowSteps(graph)
}

/** A drawing is a picture to those who listen, in print too: it says what it shows, a flowchart in its steps, another in its words. */
function describe(svg: SVGSVGElement, steps: readonly FlowStep[] | undefined): void {
  const words = Array.from(svg.querySelectorAll('text'), text => [...text.querySelectorAll(':scope > tspan')].map(line => line.textContent?.trim()).join(' ') || text.textContent?.trim())
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', steps ? flowSentence(steps) : words.filter(Boolean).join(', '))
}

/** A flowchart in words, where they have room. */
function tell(steps: FlowStep[] | undefined, { title, lead }: DiagramTask): ToldDiagram | undefined {
  const size = steps && sizeOfWords(steps, title, lead)
  return steps && size ? { orientation: 'words', words: { steps, size } } : undefined
}

/** The first of several ways in which a diagram is read with ease, else the one with the largest words. */
async function bestOf(ways: readonly Way[], { palette, fontFamily, title, lead }: DiagramTask): Promise<DrawnDiagram & { way: Way } | undefined> {
  const all: (DrawnDiagram & { way: Way })[] = []
  for (const way of ways) {
    const drawing = await mermaidDrawing(way.text, way.setting, palette, fontFamily)
    if (!drawing) return undefined
    const { svg, text } = drawing
    const drawn = { svg, way, ...place(svg.viewBox.baseVal, text, title, lead) }
    if (isEasy(drawn)) return drawn
    all.push(drawn)
  }
  return bestPlaced(all)
}
