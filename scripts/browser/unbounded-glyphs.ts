/** The box that Chromium says all glyphs of a font lie in which it has drawn as shapes: those of variable fonts. */
const box = /(?<=\/FontBBox )\[[-\d. ]{7,}\]/g

/**
 * A PDF whose drawn glyphs promise no reader the box they lie in: Chromium names one that they hang over, and readers
 * complain of them, or cut them off. Four zeros are the format's way to promise nothing; places in the file stay.
 * @param pdf as Chromium prints it
 */
export function withUnboundedGlyphs(pdf: Buffer): Buffer {
  return Buffer.from(pdf.toString('latin1').replace(box, found => '[0 0 0 0]'.padEnd(found.length)), 'latin1')
}
