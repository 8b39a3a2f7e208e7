/** Where a block stands among those of the article: they are numbered as it has them. */
export function orderOf(block: string): number {
  return Number(block.slice(1))
}
