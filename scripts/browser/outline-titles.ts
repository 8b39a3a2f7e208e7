/** An entry of the outline in a PDF as Chromium writes it: the number of its object, and what follows its title. */
const entry = /(?<=^|\n)(\d+) 0 obj\n<<\/Title (?:<[\dA-F]*>|\((?:\\[\s\S]|[^\\()])*\))(\n\/Dest[\s\S]*?\/Parent[\s\S]*?>>)\nendobj\n/g

const ending = /trailer\n<<([\s\S]*?)>>\s*startxref\n(\d+)\s*%%EOF\s*$/

/**
 * Gives the entries of a PDF's outline their titles. Chromium reads them from the glyphs on the page, from left to
 * right: Arabic and Hebrew come out backwards, and spaces are lost where a line breaks. The entries are written anew
 * behind the end of the file, as the format has it for what is changed later.
 * @param pdf as Chromium prints it
 * @param titles of all headings in reading order; where they are not as many as the entries, nothing is changed
 */
export function withOutlineTitles(pdf: Buffer, titles: readonly string[]): Buffer {
  const text = pdf.toString('latin1')
  const entries = [...text.matchAll(entry)].map(([, number, rest = '']) => ({ number: Number(number), rest })).sort((a, b) => a.number - b.number)
  const [, trailer, previous] = ending.exec(text) ?? []
  if (trailer === undefined || previous === undefined || entries.length !== titles.length || entries.length === 0) return pdf
  let addition = '\n'
  const places = entries.map(({ number, rest }, index) => {
    const at = pdf.length + addition.length
    addition += `${number} 0 obj\n<</Title ${textString(titles[index] ?? '')}${rest}\nendobj\n`
    return `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`
  })
  const table = pdf.length + addition.length
  addition += `xref\n${places.join('')}trailer\n<<${trailer}\n/Prev ${previous}>>\nstartxref\n${table}\n%%EOF\n`
  return Buffer.concat([pdf, Buffer.from(addition, 'latin1')])
}

/** A text as PDF has it: UTF-16, its highest byte first, in hexadecimal. */
function textString(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0'))
  return `<FEFF${units.join('').toUpperCase()}>`
}
