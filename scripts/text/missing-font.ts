/** So many characters show which font it is that is missing. */
const most = 8

/**
 * What to do where a machine has no font for some characters, and boxes stand in their place.
 * @param characters each once
 * @param where they are, with a space before it; empty for in one place
 */
export function missingFont(characters: readonly string[], where = ''): string {
  return `this machine has no font for '${characters.slice(0, most).join(' ')}'${where}; install one (Noto covers all) before you print or present here`
}
