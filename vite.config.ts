/** The script that Slidev adds to the page of a deck in whose text it reads `<Tweet`, be it in a listing. */
const widgets = /\s*<script\b[^>]*\bsrc="https?:\/\/platform\.twitter\.com\/[^"]*"[^>]*><\/script>/g

/**
 * Read by Slidev from every addon. Slides show what their author wrote: no typographer that makes a dash of the `--`
 * of a flag or a sign of `(c)`, no guessing that `main.rs` is an address. And no deck asks another site for a script.
 */
export default {
  slidev: { markdown: { markdownOptions: { typographer: false, linkify: false } } },
  plugins: [{ name: 'talkwright:own-scripts', transformIndexHtml: (html: string): string => html.replace(widgets, '') }],
}
