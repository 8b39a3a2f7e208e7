import { expect, it } from 'vitest'
import { isInertSvg } from '../../scripts/read/inert-svg.ts'

const drawing = (inner: string, attributes = ''): string => `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inner}</svg>`

it.each([
  ['shapes and text', '<g transform="scale(2)"><path d="M0 0h9" style="fill:#c63"/><text x="1" font-family="serif">Bread</text></g>'],
  ['a gradient of its own', '<defs><linearGradient id="g"><stop offset="0"/></linearGradient></defs><rect fill="url(#g)" width="9" height="9"/>'],
  ['a copy of a symbol', '<symbol id="s"><circle r="3"/></symbol><use href="#s"/><use xlink:href="#s"/>'],
  ['pixels that it carries', '<image href="data:image/png;base64,AAAA" width="9" height="9"/>'],
  ['a style sheet', '<style>.a { fill: red }</style><rect class="a" width="9" height="9"/>'],
  ['text of a page', '<foreignObject width="9" height="9"><div xmlns="http://www.w3.org/1999/xhtml" class="code"><span style="color: red">dough</span></div></foreignObject>'],
])('%s only draw', (_what, inner) => {
  expect(isInertSvg(`<?xml version="1.0" encoding="UTF-8"?>${drawing(inner)}`)).toBe(true)
})

it.each([
  ['a script', drawing('<script>alert(1)</script>')],
  ['a script by another name', drawing('<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>')],
  ['a script of HTML', drawing('<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>')],
  ['a handler', drawing('<rect onclick="alert(1)"/>')],
  ['a handler on the root', drawing('', 'onload="alert(1)"')],
  ['a link', drawing('<a href="https://a.example"><rect/></a>')],
  ['an animated address', drawing('<a><animate attributeName="href" values="javascript:alert(1)"/></a>')],
  ['a page within', drawing('<foreignObject><p>text</p></foreignObject>')],
  ['a page with a handler', drawing('<foreignObject><div xmlns="http://www.w3.org/1999/xhtml" onclick="alert(1)">text</div></foreignObject>')],
  ['a page with a script', drawing('<foreignObject><div xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></div></foreignObject>')],
  ['a page with a page', drawing('<foreignObject><div xmlns="http://www.w3.org/1999/xhtml"><iframe src="https://a.example"/></div></foreignObject>')],
  ['a page with a link', drawing('<foreignObject><div xmlns="http://www.w3.org/1999/xhtml"><a href="javascript:alert(1)">text</a></div></foreignObject>')],
  ['a page with a picture', drawing('<foreignObject><div xmlns="http://www.w3.org/1999/xhtml" style="background: url(https://a.example/a.png)">text</div></foreignObject>')],
  ['a picture from elsewhere', drawing('<image href="https://a.example/a.png"/>')],
  ['a drawing within', drawing('<image href="data:image/svg+xml;base64,AAAA"/>')],
  ['a copy from elsewhere', drawing('<use href="other.svg#a"/>')],
  ['a fill from elsewhere', drawing('<rect fill="url(https://a.example/#g)"/>')],
  ['a style from elsewhere', drawing('<style>@import "https://a.example/a.css";</style>')],
  ['an escaped address', drawing('<style>rect { fill: u\\72l(https://a.example/) }</style>')],
  ['a set of pictures', drawing('<rect style="background: image-set(\'https://a.example/a.png\' 1x)"/>')],
  ['entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${drawing('<text>&a;</text>')}`],
  ['a style sheet of XML', `<?xml-stylesheet href="https://a.example/a.css"?>${drawing('')}`],
  ['copies of copies', drawing('<g id="a"><rect/></g><g id="b"><use href="#a"/><use href="#a"/></g><use href="#b"/>')],
  ['more copies than anybody draws', drawing(`<g id="a"><rect/></g>${'<use href="#a"/>'.repeat(501)}`)],
  ['another document', '<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>'],
])('%s does more than draw', (_what, source) => {
  expect(isInertSvg(source)).toBe(false)
})
