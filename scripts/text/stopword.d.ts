/** The package has no types of its own: it exports a list of words a language, named by ISO 639-3. */
declare module 'stopword/dist/stopword.esm.mjs' {
  type Words = readonly string[]
  export const ara: Words, deu: Words, ell: Words, eng: Words, fra: Words, heb: Words, ita: Words, jpn: Words, kor: Words, nld: Words, por: Words, rus: Words, spa: Words, zho: Words
}
