/** The text of a scalar, trimmed; nothing for an empty one, a list or a table. Dates stay as the article writes them. */
export function asText(value: unknown): string | undefined {
  if (typeof value === 'string')
    return value.replace(/\s+/g, ' ').trim() || undefined
  if (typeof value === 'number' || typeof value === 'bigint')
    return String(value)
  return value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : undefined
}

/** A date as the article writes it; of a moment to the second, its day. */
export function asDay(value: unknown): string | undefined {
  return asText(value)?.replace(/^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}.*$/, '$1')
}

/** The names of one or several people, joined by commas: from text, from tables with a name, from lists of either. */
export function asPeople(value: unknown): string | undefined {
  const names = (Array.isArray(value) ? value : [value]).flatMap(person => personName(person) ?? [])
  return names.length > 0 ? names.join(', ') : undefined
}

function personName(person: unknown): string | undefined {
  if (!isTable(person))
    return withoutLinks(asText(person))
  const name = ['name', 'title', 'display_name'].flatMap(key => asText(ownValue(person, key)) ?? [])[0]
  return name ?? Object.keys(person).find(key => isTable(ownValue(person, key)))
}

/** A name as it is read: a Markdown link's text, no mail address. */
function withoutLinks(name: string | undefined): string | undefined {
  return name?.replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1').replace(/(?<!\s)\s*<[^<>@\s]+@[^<>\s]+>/g, '').trim() || undefined
}

/** The words of a list, or of a text parted by commas, semicolons or (without those) spaces before a `#`; each one once. */
export function asWords(value: unknown): string[] {
  const parts = Array.isArray(value) ? value : (asText(value) ?? '').match(/(?:<!--(?:(?!<!--)[^])*?-->|(?!\s+#)[^,;])+/g) ?? []
  const words = parts.flatMap(part => asText(part)?.replace(/^#/, '') || [])
  return [...new Set(words)]
}

/** A language as a BCP 47 tag in its canonical spelling; nothing when it is not one. */
export function asLanguage(value: unknown): string | undefined {
  const text = asText(value)?.replace(/\.[\w-]+$/, '').replaceAll('_', '-')
  if (text === undefined || !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(text))
    return undefined
  try {
    return Intl.getCanonicalLocales(text)[0]
  }
  catch {
    return undefined
  }
}

/** An absolute web address; nothing for a path. */
export function asUrl(value: unknown): string | undefined {
  const text = asText(value)
  return text !== undefined && /^https?:\/\//i.test(text) && URL.canParse(text) ? text : undefined
}

/** Whether a parsed value is a table (an object with keys). */
export function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

/** A table's own value of a key: never one it inherits. */
export function ownValue(table: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
