/** The deck's colours that a diagram is drawn in, as `#rrggbb`: Mermaid can reckon with no others. */
export type DiagramPalette = Readonly<Record<'paper' | 'ink' | 'muted' | 'rule' | 'tint' | 'tint-strong' | 'accent', string>>

const names = ['paper', 'ink', 'muted', 'rule', 'tint', 'tint-strong', 'accent'] as const

/** The palette as it stands at an element, light or dark. */
export function paletteAt(element: HTMLElement): DiagramPalette {
  const probe = document.createElement('span')
  element.append(probe)
  const colours = names.map((name) => {
    probe.style.color = `var(--tw-${name})`
    return [name, hexOf(getComputedStyle(probe).color)] as const
  })
  probe.remove()
  return Object.fromEntries(colours) as DiagramPalette
}

/** Any CSS colour as `#rrggbb`: a canvas works it out. */
function hexOf(colour: string): string {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = 1
  const context = canvas.getContext('2d', { willReadFrequently: true })!
  context.fillStyle = colour
  context.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data
  return `#${[red, green, blue].map(value => value.toString(16).padStart(2, '0')).join('')}`
}

/** Mermaid's own names for what it colours. */
export function themeVariables(palette: DiagramPalette, fontFamily: string, fontSize: number): Record<string, string | boolean> {
  const { paper, ink, muted, rule, tint, accent } = palette
  const strong = palette['tint-strong']
  const inks = ['textColor', 'primaryTextColor', 'secondaryTextColor', 'tertiaryTextColor', 'titleColor', 'nodeTextColor', 'actorTextColor', 'signalTextColor', 'labelTextColor', 'loopTextColor', 'noteTextColor', 'classText', 'stateLabelColor', 'transitionLabelColor', 'labelColor', 'relationLabelColor']
  const nodes = ['primaryColor', 'mainBkg', 'actorBkg', 'labelBoxBkgColor', 'stateBkg']
  const edges = ['primaryBorderColor', 'nodeBorder', 'actorBorder', 'labelBoxBorderColor', 'stateBorder']
  const lines = ['lineColor', 'signalColor', 'defaultLinkColor', 'transitionColor', 'arrowheadColor', 'relationColor', 'specialStateColor']
  const grounds = ['background', 'edgeLabelBackground', 'labelBackgroundColor', 'relationLabelBackground', 'altBackground', 'compositeBackground', 'compositeTitleBackground', 'clusterBkg', 'tertiaryColor', 'rowOdd', 'attributeBackgroundColorOdd', 'sequenceNumberColor']
  const quiet = ['secondaryColor', 'noteBkgColor', 'activationBkgColor', 'rowEven', 'attributeBackgroundColorEven']
  const rules = ['clusterBorder', 'compositeBorder', 'actorLineColor', 'tertiaryBorderColor']
  const all: ReadonlyArray<readonly [readonly string[], string]> = [[inks, ink], [nodes, tint], [edges, accent], [lines, muted], [grounds, paper], [quiet, strong], [rules, rule], [['noteBorderColor', 'activationBorderColor', 'secondaryBorderColor'], muted]]
  return { ...Object.fromEntries(all.flatMap(([keys, colour]) => keys.map(key => [key, colour]))), fontFamily, fontSize: `${fontSize}px`, useGradient: false, dropShadow: 'none' }
}
