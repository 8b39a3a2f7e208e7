/** The package has no types of its own: it exports a list of words a language, named by ISO 639-3. */
declare module 'stopword'
