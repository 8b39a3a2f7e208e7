/** The first line of an alert that a box becomes; one that has nothing to say of its kind is marked `[!-]`. */
export function boxLine(label: string): string {
  return label === '' ? '[!-]' : `[!box] ${label}`
}

/** What a box says that has no title: its kind. */
export function kindLabel(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1)
}
