import type { Code, PhrasingContent } from 'mdast'
import type { Block } from '../../model/article.ts'
import type { Note, Point, StepsSlide } from '../../model/slide.ts'
import { capitalise, dropEnd, flat, pick } from '../../text/phrasing.ts'
import { countWords } from '../../text/words.ts'
import { beginsSlide } from '../author-hand.ts'
import { base } from '../base.ts'
import { candidates } from '../condense/condense.ts'
import { shorten } from '../condense/shorten.ts'
import type { PlanContext, Recogniser } from '../context.ts'
import { paragraphWithClicks, spoken } from '../notes.ts'
import { isProse } from './figure.ts'
import type { ParagraphBlock } from './figure.ts'
import { isLead, leadText } from './lead.ts'

/** Fewer commands have slides of their own. */
const fewest = 3
/** A command of more lines, or of wider ones, is a listing. */
const mostLines = 2
const mostColumns = 56
/** A longer word before a command explains, and is no step; so much of it stands over the command. */
const mostSaid = 30
const mostWords = 14
const shells: ReadonlySet<string> = new Set(['bash', 'sh', 'shell', 'zsh', 'fish', 'console', 'terminal', 'shellscript', 'shellsession', 'shell-session', 'powershell', 'ps1', 'cmd', 'bat'])

/** What is to be done, the command that does it, and what the article says of it afterwards. */
interface Command { intro: ParagraphBlock, text: PhrasingContent[], code: Block & { node: Code }, comment?: Block }

/** Commands one after the other, each with a short word of what it does: the steps of one slide, not a slide for each. */
export const recogniseCommands: Recogniser = (blocks, at, section, context) => {
  const commands: Command[] = []
  let next = at
  for (let found = commandAt(blocks, next, context); found; found = commandAt(blocks, next, context)) {
    if (commands.length > 0 && beginsSlide(found.intro)) break
    commands.push(found)
    next += found.comment ? 3 : 2
  }
  const [first] = commands
  if (!first || commands.length < fewest) return undefined
  const slide: StepsSlide = { ...base(section, first.intro, commands.flatMap(said), commands.map(({ code }) => code)), kind: 'steps', lead: [], steps: commands.map(step), start: 1 }
  return { slides: [slide], used: next - at }
}

function commandAt(blocks: readonly Block[], at: number, context: PlanContext): Command | undefined {
  const [intro, code, comment, after] = blocks.slice(at, at + 4)
  if (!isProse(intro) || !isCommand(code) || beginsSlide(code)) return undefined
  const { lang } = context
  // Where its last sentence does no more than lead on, another says what is done.
  const text = [brief(leadText(intro, lang), lang), ...candidates([intro.node], context).map(({ children }) => children)].find(({ length }) => length > 0) ?? []
  if (intro.words > mostSaid || countWords(flat(text), lang) > mostWords) return undefined
  const isSaidAfter = isProse(comment) && !isLead(comment) && !isCommand(after) && !beginsSlide(comment)
  return { intro, text, code, ...(isSaidAfter && { comment }) }
}

function isCommand(block: Block | undefined): block is Block & { node: Code } {
  if (block?.node.type !== 'code' || !shells.has(block.node.lang?.toLowerCase() ?? '')) return false
  const lines = block.node.value.split('\n')
  return lines.length <= mostLines && lines.every(line => line.trim() !== '' && line.length <= mostColumns && !line.endsWith('\\'))
}

function brief(text: PhrasingContent[], lang: string): PhrasingContent[] {
  return text.length === 0 ? [] : capitalise(dropEnd(pick(text, shorten(flat(text), lang).spans), /(?<!\s)\s*[:：.。．]\s*$/))
}

function step({ text, code }: Command): Point {
  const lines = code.node.value.split('\n').flatMap((value): PhrasingContent[] => [{ type: 'break' }, { type: 'inlineCode', value: value.trim() }])
  return { children: text.length === 0 ? lines.slice(1) : [...text, ...lines] }
}

/** The command too: the handout reads on, and the speaker can type it. */
function said({ intro, code, comment }: Command): Note[] {
  return [{ node: paragraphWithClicks(intro.node, [0]), block: intro.id }, ...spoken(code), ...(comment ? spoken(comment) : [])]
}
