// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { bestPlaced, place } from '../../composables/diagramSize.ts'
import { drawableSource, sourceSetting, turned } from '../../composables/diagramSource.ts'
import { inertDrawing } from '../../composables/inertDrawing.ts'

const drawable = (source: string): string | undefined => drawableSource(source, word => word === 'Aqua')

describe('the source of a diagram', () => {
  it.each([
    ['a directive', '%%{init: {"securityLevel": "loose"}}%%\nflowchart LR\nA-->B', 'flowchart LR\nA-->B'],
    ['a directive that nobody closes', 'flowchart LR\nA-->B\n%%{init: {"theme": "dark"}', 'flowchart LR\nA-->B'],
    ['a directive made of pieces', '%%%%{x}%%{init: {}}%%\nflowchart LR\nA-->B', 'flowchart LR\nA-->B'],
    ['settings in the frontmatter, not its title', '---\ntitle: "What is said"\nconfig:\n  theme: forest\n---\nflowchart LR\nA-->B', '---\ntitle: "What is said"\n---\nflowchart LR\nA-->B'],
    ['colours', 'flowchart LR\nA-->B\nstyle A fill:#f9f,stroke:#333\nclassDef hot color:red\nlinkStyle 0 stroke:red', 'flowchart LR\nA-->B'],
    ['colours behind a semicolon, not words', 'graph LR; A["a; style B fill:red"]-->B; style A fill:#f9f;', 'graph LR; A["a; style B fill:red"]-->B;;'],
    ['clicks', 'flowchart LR\nA-->B\nclick A "javascript:alert(1)"\nclick B call f()', 'flowchart LR\nA-->B'],
    ['links', 'sequenceDiagram\nlink A: Board @ https://example.org\nA->>B: hi', 'sequenceDiagram\n\nA->>B: hi'],
    ['the colour of a box, not its title', 'sequenceDiagram\nbox Aqua The shop\nparticipant A\nend\nbox The mill\nparticipant B\nend\nA->>B: hi', 'sequenceDiagram\nbox transparent The shop\nparticipant A\nend\nbox The mill\nparticipant B\nend\nA->>B: hi'],
  ])('loses %s', (_, source, expected) => {
    expect(drawable(source)).toBe(expected)
  })

  it.each([
    ['a tag', 'flowchart LR\nA["<img src=x onerror=alert(1)>"]'],
    ['a picture', 'flowchart LR\nA@{ img: "https://example.org/a.png", label: "A" }'],
    ['a picture that hides', 'flowchart LR\nA@{ "\\x69mg": "https://example.org/a.png" }'],
    ['a picture within words', 'flowchart LR\nA["`![a](https://example.org/a.png)`"]'],
    ['a formula', 'flowchart LR\nA["$$x^2$$"]'],
    ['a kind that was never looked at', 'C4Context\nPerson(a, "A")'],
    ['nothing', ''],
  ])('is not drawn with %s', (_, source) => {
    expect(drawable(source)).toBeUndefined()
  })

  it('keeps what looks like a tag and is none', () => {
    for (const source of ['classDiagram\nA <|-- B\nclass A {\n<<interface>>\n}', 'flowchart LR\nA["two<br/>lines"] <--> B{"x < 3"}', 'flowchart LR\nA@{ shape: rounded, label: "Words" } --> B'])
      expect(drawable(source)).toBe(source)
  })

  it('is turned', () => {
    expect(turned('flowchart TD\nA-->B')).toBe('flowchart LR\nA-->B')
    expect(turned('---\ntitle: "graph TD"\n---\ngraph LR; A-->B')).toBe('---\ntitle: "graph TD"\n---\ngraph TB; A-->B')
    expect(turned('stateDiagram-v2\nA-->B')).toBe('stateDiagram-v2\ndirection LR\nA-->B')
    expect(turned('sequenceDiagram\nA->>B: hi')).toBeUndefined()
  })

  it('is set as large as it can be shown whole', () => {
    const lines = (count: number, length: number): string => Array.from({ length: count }, () => 'x'.repeat(length)).join('\n')
    expect([lines(13, 80), lines(17, 90), lines(34, 42), lines(17, 60), lines(14, 43)].map(source => sourceSetting(source, 'Title', ''))).toEqual(['usual', 'small', 'columns', 'small', 'small'])
    expect([lines(35, 10), lines(18, 43), lines(17, 100)].map(source => sourceSetting(source, 'Title', ''))).toEqual([undefined, undefined, undefined])
  })
})

describe('the place of a diagram', () => {
  it('is beside the title for tall ones', () => {
    expect(place({ width: 868, height: 300 }, 20, 'Title', '')).toEqual({ orientation: 'wide', text: 20 })
    expect(place({ width: 200, height: 440 }, 20, 'Title', '')).toEqual({ orientation: 'tall', text: 20 })
    expect(place({ width: 100, height: 100 }, 20, 'Title', '').text).toBe(30)
  })

  it('is none where nobody could read it', () => {
    expect(bestPlaced([{ orientation: 'wide', text: 15.9 }])).toBeUndefined()
    expect(bestPlaced([{ orientation: 'wide', text: 16 }, { orientation: 'tall', text: 17 }])?.text).toBe(17)
    expect(bestPlaced([{ orientation: 'wide', text: 18 }, { orientation: 'tall', text: 30 }])?.text).toBe(18)
  })
})

describe('a drawing', () => {
  it('holds nothing that runs, links or asks', () => {
    const draw = (inside: string): SVGSVGElement | undefined => inertDrawing(`<svg viewBox="0 0 1 1"><g>${inside}</g></svg>`)
    expect(draw('<a href="javascript:alert(1)"><text>words</text></a>')?.innerHTML).toBe('<g><text>words</text></g>')
    expect(draw('<path marker-end="url(#tip)"></path>')).toBeDefined()
    for (const inside of ['<image href="https://example.org/a.png"></image>', '<rect onclick="alert(1)"></rect>', '<rect style="fill: url(https://example.org/a.svg#x)"></rect>', '<use href="https://example.org/a.svg#x"></use>', '<foreignObject><div></div></foreignObject>'])
      expect(draw(inside), inside).toBeUndefined()
  })
})
