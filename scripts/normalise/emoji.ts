import { nameToEmoji } from 'gemoji'
import type { Article } from '../model/article.ts'
import { walk } from '../text/walk.ts'
import { emojiName } from './emoji-names.ts'

/** Draws the emoji that GitHub has names for, `:tada:`, as readers of the article see them. Other words between colons stay. */
export function drawEmoji(article: Article): Article {
  walk(article.tree, (node) => {
    if (node.type === 'text') node.value = node.value.replace(emojiName, (written, name: string) => (Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name]! : written))
  })
  return article
}
