import { access } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { contentHeight } from '../fit/heights.ts'
import type { Deck } from '../model/deck.ts'
import type { KnownArticle } from '../model/score.ts'
import { knowArticle } from '../score/known-article.ts'
import type { DeckHead } from '../slidev/slides.ts'
import { makeTalk } from './make-talk.ts'

/** The article that a deck was made from, read again. */
export interface ArticleOfDeck {
  /** Its file's name. */
  name: string
  known: KnownArticle
  /** Height that the fitter foresees for each slide, by its `source`, CSS px. */
  foreseen: ReadonlyMap<string, number>
  /** Whether a second run gives the same bytes. */
  repeats: boolean
}

/** Finds and reads the article of a deck: the one that is named, else the one of the headmatter's name beside the deck. */
export async function articleOf(folder: string, head: Pick<DeckHead, 'lang' | 'article'>, named?: string): Promise<ArticleOfDeck | undefined> {
  const beside = head.article === undefined ? undefined : join(folder, basename(head.article))
  if (named !== undefined) return know(named)
  return beside !== undefined && await exists(beside) ? know(beside) : undefined
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(() => true, () => false)
}

async function know(path: string): Promise<ArticleOfDeck> {
  const { talk, outline } = await makeTalk(path, { offline: true })
  const again = await makeTalk(path, { offline: true })
  return { name: basename(path), known: knowArticle(outline, talk.deck), foreseen: foreseenHeights(talk.deck), repeats: talk.markdown === again.talk.markdown }
}

function foreseenHeights({ slides }: Deck): Map<string, number> {
  return new Map(slides.flatMap((slide) => {
    const height = contentHeight(slide)
    return height === undefined ? [] : [[slide.source, height] as const]
  }))
}
