import type { BlockContent, Blockquote, Code, Image, List, PhrasingContent, Table } from 'mdast'
import type { Arrangement } from '../../composables/arrangement.ts'

/** A piece of the article's prose, spoken while a slide is shown; `click` nodes in it become `[click]`. */
export interface Note {
  node: BlockContent
  /** Id of the article's block that the note carries. */
  block: string
  /** For the speaker alone: in no handout and on no site. */
  private?: true
}

/** Where a slide stands in a run of slides that share one title: '(2/3)'. */
export interface Part {
  index: number
  of: number
}

interface SlideBase {
  /** The heading shown; every slide has one, if only for the outline. */
  title: PhrasingContent[]
  part?: Part
  /** One of several that hold one list or table: they are set alike. */
  alike?: true
  /** Name of the article's part that the slide comes from; unique in a deck. */
  source: string
  /** Plain title of the section the slide belongs to, shown as furniture. */
  section?: string
  /** Number of that section on the agenda. */
  number?: number
  /** 1-based line of the article. */
  line: number
  notes: Note[]
  /** Ids of the article's blocks whose whole text is on the slide. */
  shows: string[]
  /** Id of the heading's block, where the slide is the first under it. */
  heading?: string
  /** The author's hand is on it: it goes on stage before others. */
  wanted?: true
  /** Held back behind the closing slide: there is no time for it in the talk. */
  backup?: true
  /** Where the article has it, if not where it stands: behind so many of the notes of the slide with that `source`. */
  follows?: { slide: string, notes: number }
  /** Behind how many of its notes the article has what it shows besides prose; absent where that comes first. */
  shownAfter?: number
}

export interface CoverSlide extends SlideBase { kind: 'cover', subtitle: PhrasingContent[], author?: string, date?: string, tags: string[] }
export interface AgendaSlide extends SlideBase { kind: 'agenda', items: AgendaItem[], start: number }
/** A line of the agenda, and the section that it names: its plain title and its name in `source`. */
export interface AgendaItem { children: PhrasingContent[], section: string, id: string }
/** A divider; one that is optional stands before a section without parts, whose first slide has its title, and is needed where all sections have one. */
export interface SectionSlide extends SlideBase { kind: 'section', number: number, lead: PhrasingContent[], optional?: true }
/** One sentence, large. */
export interface StatementSlide extends SlideBase { kind: 'statement', statement: PhrasingContent[] }
/** Bullets: condensed prose, or a list of the article. */
export interface PointsSlide extends SlideBase { kind: 'points', lead: PhrasingContent[], points: Point[], condensed?: true, arrangement?: Arrangement }
export interface CodeSlide extends SlideBase { kind: 'code', lead: PhrasingContent[], points: Point[], code: Code, steps: LineRange[], firstLine: number, numbered?: true, arrangement: 'above' | 'beside', size: 'code' | 'codeTight' | 'codeSmall' }
/** Two listings, one set against the other. */
export interface ComparisonSlide extends SlideBase { kind: 'comparison', lead: PhrasingContent[], sides: [ComparedSide, ComparedSide], arrangement: 'beside' | 'stacked', size: 'code' | 'codeSmall' }
/** Short lists, each under its label, side by side in a layout of the recogniser's own choice. */
export interface GroupsSlide extends SlideBase { kind: 'groups', layout: string, lead: PhrasingContent[], groups: Group[], size?: 'large' | 'largest' }
/** `columns` are the widths that the parts of one table share, percent of the text area. */
export interface TableSlide extends SlideBase { kind: 'table', lead: PhrasingContent[], table: Table, large?: true, columns?: number[] }
export interface CasesSlide extends SlideBase { kind: 'cases', cases: Case[], heads: TableHeads, size?: 'large' | 'running' }
export interface TermsSlide extends SlideBase { kind: 'terms', lead: PhrasingContent[], terms: Term[] }
/** What happened when: moments and what they brought. */
export interface TimelineSlide extends SlideBase { kind: 'timeline', lead: PhrasingContent[], events: Term[] }
export interface StepsSlide extends SlideBase { kind: 'steps', lead: PhrasingContent[], steps: Point[], start: number, arrangement?: Arrangement }
export interface FigureSlide extends SlideBase { kind: 'figure', image: Image, caption: PhrasingContent[] }
/** A diagram, drawn in the browser from its source; what the source cannot be drawn of is shown as a listing. */
export interface DiagramSlide extends SlideBase { kind: 'diagram', lead: PhrasingContent[], code: Code }
export interface QuoteSlide extends SlideBase { kind: 'quote', quote: Blockquote, attribution: PhrasingContent[] }
export interface KeyFigureSlide extends SlideBase { kind: 'key-figure', value: string, of: PhrasingContent[] }
/** Whatever has no kind of its own (math), shown as the article has it; or a frame for a `missing` picture. */
export interface ContentSlide extends SlideBase { kind: 'content', content: BlockContent[], size?: 'large' | 'largest', missing?: true }
export interface SummarySlide extends SlideBase { kind: 'summary', points: Point[] }
export interface ClosingSlide extends SlideBase { kind: 'closing', url?: string, author?: string }

export type Slide =
  | CoverSlide | AgendaSlide | SectionSlide | StatementSlide | PointsSlide | CodeSlide | ComparisonSlide | GroupsSlide | TableSlide | CasesSlide
  | TermsSlide | TimelineSlide | StepsSlide | FigureSlide | DiagramSlide | QuoteSlide | KeyFigureSlide | ContentSlide | SummarySlide | ClosingSlide

export type SlideKind = Slide['kind']

/** A bullet; `list` holds the bullets under it. */
export interface Point {
  children: PhrasingContent[]
  list?: List
  checked?: boolean
}

/** One of two listings, and what the article says of it. */
export interface ComparedSide {
  label: PhrasingContent[]
  code: Code
}

/** A list under its label; `mark` stands before each of its points. */
export interface Group {
  label: PhrasingContent[]
  points: Point[]
  mark?: '+' | '-'
}

/** 'Term - gloss'. */
export interface Term {
  name: PhrasingContent[]
  gloss: PhrasingContent[]
}

/** Names of a case-study table's columns, read out and not shown; absent where the component's English serves. */
export type TableHeads = Partial<Record<'who-label' | 'results-label' | 'figure-label', string>>

/** One row of a case-study table; `heading` is the id of the block that names it. */
export interface Case {
  heading: string
  who: PhrasingContent[]
  what: PhrasingContent[]
  results: PhrasingContent[][]
  /** The quantity that matters most, as the results write it: '10x'. */
  figure?: string
}

/** Lines of a listing, 1-based and inclusive. */
export interface LineRange {
  from: number
  to: number
}
