/**
 * Read by Slidev from every addon. Slides show what their author wrote: no typographer that makes a dash of the `--`
 * of a flag or a sign of `(c)`, no guessing that `main.rs` is an address.
 */
export default {
  slidev: { markdown: { markdownOptions: { typographer: false, linkify: false } } },
}
