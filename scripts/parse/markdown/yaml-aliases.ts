import { isAlias, isCollection, isPair, isScalar } from 'yaml'

/** Far more than people write, and few enough that each may be sought among all. */
const mostAliases = 1000
/** Values that aliases may stand for beside themselves: few repeat a table, and none a thousand values. */
const mostRepeated = 1000

/** The nodes of a document and its aliases, as far as they were counted, and the values that each anchor holds. */
interface Counted { nodes: number, aliases: number, valuesOf: Map<string, number> }

/**
 * What is wrong with the aliases of a YAML document, if anything: so many that they take long to follow, or values
 * within values that multiply beyond memory. Counted in one pass, where the parser would look through the document for each.
 */
export function aliasFault(contents: unknown): string | undefined {
  const counted: Counted = { nodes: 0, aliases: 0, valuesOf: new Map() }
  const values = countValues(contents, counted)
  if (counted.aliases > mostAliases) return `Unexpected ${counted.aliases} aliases, expected at most ${mostAliases}`
  return values - counted.nodes > mostRepeated ? `Unexpected aliases that multiply, expected at most ${mostRepeated} values that they repeat` : undefined
}

function countValues(node: unknown, counted: Counted): number {
  if (isPair(node)) return countValues(node.key, counted) + countValues(node.value, counted)
  counted.nodes += 1
  if (isAlias(node)) {
    counted.aliases += 1
    return counted.valuesOf.get(node.source) ?? 1
  }
  const anchor = isCollection(node) || isScalar(node) ? node.anchor : undefined
  // What holds an alias of itself has no end.
  if (anchor !== undefined) counted.valuesOf.set(anchor, Infinity)
  let values = 1
  if (isCollection(node)) for (const item of node.items) values += countValues(item, counted)
  if (anchor !== undefined) counted.valuesOf.set(anchor, values)
  return values
}
