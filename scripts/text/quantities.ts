const number = String.raw`\d+(?:[.,]\d+)*`
/** Before a number: nothing that makes it a version, a date, a port, a part of a name or of another number. */
const alone = String.raw`(?<![\p{L}\p{N}_.,:/$\-–—−])`
const ended = String.raw`(?![\p{L}\p{N}])`

/** A number with the unit that makes it a result: '10x', '40 %', '3 ms'. */
export const result = new RegExp(String.raw`${alone}${number}\s?(?:[x×%]|percent|times|ms|GB|MB|TB)${ended}(?!\.\d)`, 'iu')

/** A number that a room remembers, and that can stand alone: a multiple, a share, also from one to another, money, millions. */
export const memorable = new RegExp([
  String.raw`${alone}(?:[~≈]\s?)?(?:${number}\s?[–—-]\s?)?${number}\s?[x×%]${ended}`,
  String.raw`${alone}[$€£]\s?${number}(?:\s?(?:thousand|million|billion|trillion|k|M|bn)\b)?`,
  String.raw`${alone}${number}\s(?:million|billion|trillion|Millionen|Milliarden|millones)\b`,
].join('|'), 'gu')
