/** Layouts, and kinds, of slides that are made of the prose itself: they show what is said over them in another form, and nothing in it leads over to them. */
export const proseLayouts: ReadonlySet<string> = new Set(['cover', 'agenda', 'section', 'points', 'statement', 'summary', 'closing'])
