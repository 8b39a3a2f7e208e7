/** The list of a site's pages for crawlers: the slides are one page to them, the text another. */
export function siteMap(url: string): string {
  const places = ['', 'article/'].map(path => `  <url><loc>${new URL(path, url).href.replaceAll('&', '&amp;')}</loc></url>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${places.join('\n')}\n</urlset>\n`
}
