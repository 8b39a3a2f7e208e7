const brackets: ReadonlyArray<readonly [string, string]> = [['(', ')'], ['[', ']'], ['{', '}'], ['“', '”'], ['«', '»']]

/** Whether every bracket and quotation mark of `text` has its partner. */
export function isBalanced(text: string): boolean {
  if (!/[()[\]{}“”«»"`]/.test(text)) return true
  const pairs = brackets.every(([open, close]) => text.split(open).length === text.split(close).length)
  return pairs && text.split('"').length % 2 === 1 && text.split('`').length % 2 === 1
}
