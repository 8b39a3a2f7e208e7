import type { Data, Root, RootContent, Yaml } from 'mdast'
import type { VFile } from 'vfile'
import type { ArticleMeta, Omission } from '../../model/article.ts'
import type { Frontmatter } from './read-frontmatter.ts'
import { warn } from '../message.ts'
import { readTalkSettings } from '../meta/talk-settings.ts'
import { leftOutComment, withoutWholeTalkComments } from '../../text/talk-comment.ts'
import { collectMeta } from '../meta/collect.ts'
import { readToml, readYaml } from './read-frontmatter.ts'

/** The node `remark-frontmatter` makes of a block between `+++` lines. */
export interface Toml { type: 'toml', value: string, position?: Yaml['position'], data?: Data }

declare module 'mdast' {
  interface RootContentMap { toml: Toml }
}

const readerOfType: Readonly<Record<string, (text: string) => Frontmatter>> = { yaml: readYaml, toml: readToml }

/**
 * Takes the frontmatter off the tree (which it changes) and returns its metadata.
 * What the talk has no use for is an omission; each fault is a warning on its line, and the article is read without it.
 */
export function takeFrontmatter(tree: Root, file: VFile): { meta: ArticleMeta, omissions: Omission[] } {
  const node = tree.children[0]
  if (node === undefined || !isFrontmatter(node))
    return { meta: { tags: [] }, omissions: [] }
  tree.children.shift()
  const line = node.position?.start.line ?? 1
  const unheard: Omission[] = []
  // Commas part tags, those within a comment too; one that parts nothing any more goes.
  const quiet = withoutWholeTalkComments(node.value, said => unheard.push(leftOutComment(said, line)))
  const value = unheard.length > 0 ? quiet.replace(/,\s*(?=,)|(?<=\[)\s*,/g, '') : quiet
  const { table, faults } = readerOfType[node.type]?.(value) ?? { table: {}, faults: [] }
  for (const fault of faults)
    warn(file, `Unexpected ${node.type.toUpperCase()} in the frontmatter: ${fault.reason}`, { ruleId: 'broken-frontmatter', place: { line: line + fault.line, column: 1 } })
  const { talk, ...about } = table
  const { settings, faults: unusable } = talk === undefined ? { settings: undefined, faults: [] } : readTalkSettings(talk)
  for (const fault of unusable)
    warn(file, fault, { ruleId: 'unknown-setting', place: { line, column: 1 } })
  const { meta: collected, unused } = collectMeta(about)
  const meta = { ...collected, ...(settings && { talk: settings }) }
  const reason = faults.length > 0 ? brokenReason(unused) : unusedReason(unused)
  return { meta, omissions: reason === undefined ? unheard : [{ line, type: 'metadata', text: node.value, reason }, ...unheard] }
}

function isFrontmatter(node: RootContent): node is Yaml | Toml {
  return node.type === 'yaml' || node.type === 'toml'
}

function unusedReason(unused: readonly string[]): string | undefined {
  return unused.length > 0 ? `frontmatter the talk has no use for: ${unused.join(', ')}` : undefined
}

function brokenReason(unused: readonly string[]): string {
  return `frontmatter that could not be read in full${unused.length > 0 ? `, and has no use for the talk: ${unused.join(', ')}` : ''}`
}
