import { markWholeWords } from './site/whole-words.ts'

/** The script that Slidev adds to the page of a deck in whose text it reads `<Tweet`, be it in a listing. */
const widgets = /\s*<script\b[^>]*\bsrc="https?:\/\/platform\.twitter\.com\/[^"]*"[^>]*><\/script>/g

/** Slidev's menus are buttons within buttons, which no screen reader can tell apart: the outer one becomes a box, to which the click of the inner one rises. */
function oneButton(code: string, id: string): string | undefined {
  if (!/\/client\/internals\/MenuButton\.vue$/.test(id)) return undefined
  return code.replace(/<button (:class="\{ disabled \}" @click="value = !value")>([\s\S]*?)<\/button>/, '<div $1>$2</div>')
}

/**
 * Read by Slidev from every addon. Slides show what their author wrote: no typographer that makes a dash of the `--`
 * of a flag or a sign of `(c)`, no guessing that `main.rs` is an address. And no deck asks another site for a script.
 */
export default {
  slidev: { markdown: { markdownOptions: { typographer: false, linkify: false }, markdownSetup: markWholeWords } },
  // How long plugins take is nothing that the author of a deck can change.
  build: { rolldownOptions: { checks: { pluginTimings: false } } },
  plugins: [{ name: 'talkwright:own-scripts', transformIndexHtml: (html: string): string => html.replace(widgets, '') }, { name: 'talkwright:one-button', enforce: 'pre', transform: oneButton }],
}
