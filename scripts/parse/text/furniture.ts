/** A line of a page that is no part of its article: what it looks like, and the reason it is left out. */
export interface Furniture { sign: RegExp, reason: string }

/** Furniture that may stand anywhere in a copied text. */
export const furnitureAnywhere: readonly Furniture[] = [
  { sign: /^(?:©|\(c\)\s|&copy;|copyright\b(?=.*(?:\d{4}|©|\(c\))))/i, reason: 'a copyright line' },
  { sign: /^(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|все права защищены)\b.{0,40}$/i, reason: 'a copyright line' },
  { sign: /^(?:copy(?: code| to clipboard| link)?|copied!?|run code|try it(?: out)?(?: (?:in|on) .{1,30})?|open in (?:playground|editor)|expand|collapse|show (?:more|less)|view raw|edit this page(?: on \w+)?|back to top|skip to (?:main )?content|table of contents|on this page)$/i, reason: 'a button of the page' },
  { sign: /^(?:advertisement|sponsored(?: by .{1,40})?|anzeige|publicité)$/i, reason: 'an advertisement' },
]

/** Furniture that only stands above or below an article. */
export const furnitureAtEdges: readonly Furniture[] = [
  { sign: /^(?:share|share (?:this|on|via)\b.{0,40}|tweet|like|follow|follow (?:us|me)\b.{0,40}|subscribe|sign (?:in|up)|log in|listen|save|bookmark|comments?|\d+ comments?|(?:twitter|facebook|linkedin|reddit|hacker news|mastodon|bluesky|rss|email|github)(?:[ ·|,/]+(?:twitter|facebook|linkedin|reddit|hacker news|mastodon|bluesky|rss|email|github))*)$/i, reason: 'a share or follow button' },
  { sign: /^(?:[←→«»‹›<>]\s*.{1,100}|.{1,100}\s*[→»›]|(?:previous|next|older|newer)(?: (?:post|article|page)s?)?(?::.{1,100})?|(?:related|recent|more) (?:posts|articles|stories)\b.{0,40}|you (?:may|might) also like\b.{0,40})$/i, reason: 'a link to another page' },
  { sign: /^(?:home|blog|about|contact|privacy(?: policy)?|terms(?: of (?:use|service))?|imprint|impressum|cookies?)\s*(?:[·|•/›>,][\w\s]{2,30})*$/i, reason: 'page navigation' },
  { sign: /^(?:powered by|built with|made with|hosted (?:on|by)|theme by)\b.{1,60}$/i, reason: 'a line about the site' },
]
