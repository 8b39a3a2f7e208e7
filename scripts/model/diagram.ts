/**
 * The language that a diagram's source has throughout the chain and in the deck: one of Mermaid's two names. At the
 * other Slidev would draw, in its own fonts and colours.
 */
export const mermaidName = 'mmd'
