/** Signs that settle a language where the highlighter's own counting wavers: each hit weighs `weight` of its points. */
export interface LanguageSign { lang: string, sign: RegExp, weight: number }

/**
 * Weights are in highlight.js relevance points, set by hand and checked on the labelled code blocks of 40 articles.
 */
export const languageSigns: readonly LanguageSign[] = [
  { lang: 'rust', sign: /\bfn \w+.*[({]|\blet mut\b|\bimpl\b.*\{|#!?\[\w|\bVec<|&(?:mut|str)\b|\bpub (?:fn|struct|enum|mod)\b/, weight: 12 },
  { lang: 'rust', sign: /^use \w+(?:::[\w*{]+)+.*;$/m, weight: 12 },
  { lang: 'rust', sign: /\b(?:println|vec|format|assert_eq|panic)!\s*[([]|\.(?:unwrap|iter|collect)\(\)|\|\w+\|/, weight: 8 },
  { lang: 'toml', sign: /^\[\[?[\w.-]+\]\]?$/m, weight: 6 },
  { lang: 'toml', sign: /^\[\[?[\w.-]+\]\]?\n(?:#.*\n)*[\w.-]+\s*=\s*(?:"|\[|\{|\d|true|false)/m, weight: 14 },
  { lang: 'ini', sign: /^\[[\w. -]+\]\n(?:[;#].*\n)*[\w.-]+\s*=\s*[^"'[{\s]/m, weight: 8 },
  { lang: 'go', sign: /^package \w+$|\bfunc (?:\(\w+ \*?\w+\) )?\w+\(|:=|\berr != nil\b/m, weight: 12 },
  { lang: 'python', sign: /^\s*(?:def \w+\(.*|class \w+.*|if .+|for \w+.* in .+|with .+|try):$|^from [\w.]+ import |^import \w+(?: as \w+)?$/m, weight: 12 },
  { lang: 'python', sign: /^>>> |\bself\.|\bprint\(|\bNone\b|\belif\b/m, weight: 6 },
  { lang: 'typescript', sign: /^(?:export )?(?:interface \w+.*\{|type \w+(?:<.*>)? =|enum \w+ \{)|\bimport type\b|\bas const\b/m, weight: 14 },
  { lang: 'typescript', sign: /[)\w]\??: (?:string|number|boolean|unknown|void|any|never|Promise<.*>|\w+\[\])\b|\w<(?:string|number|[A-Z]\w*)>\(/, weight: 10 },
  { lang: 'javascript', sign: /^(?:import .* from ['"]|export (?:default|const|function|async)\b)|\brequire\(['"]|\bmodule\.exports\b|\bconsole\.log\(/m, weight: 9 },
  { lang: 'javascript', sign: /\b(?:const|let|var) [\w{[].* = |=> ?[{(\w]|\bfunction\b.*\{|===|\basync \(|\bawait \w/, weight: 7 },
  { lang: 'java', sign: /\bpublic (?:static |final |abstract )*(?:class|void|interface)\b|\bSystem\.out\.|^import [a-z]+(?:\.\w+)+;$/m, weight: 14 },
  { lang: 'csharp', sign: /^using [A-Z][\w.]*;$|\bnamespace [A-Z]|\bConsole\.Write/m, weight: 14 },
  { lang: 'kotlin', sign: /\bfun \w+\(|\bval \w+(?:: \w+)? =|\bdata class\b/, weight: 13 },
  { lang: 'swift', sign: /\bfunc \w+\(.*\) (?:-> \w+ )?\{|\bguard let\b|\bif let\b|^import (?:Foundation|SwiftUI|UIKit)$/m, weight: 11 },
  { lang: 'cpp', sign: /^#include\b|\bstd::|\bint main\(|\bcout\b|\btemplate ?<|\bvector<|\b(?:int|long long|void|bool|double|auto) \w+\s*(?:\(|=|;|\[)/m, weight: 12 },
  { lang: 'sql', sign: /^\s*(?:select|insert into|update|delete from|create (?:table|index|view)|alter table|with \w+ as)\b/im, weight: 15 },
  { lang: 'bash', sign: /^\s*(?:\$ |sudo )?(?:npm|npx|yarn|pnpm|bun|git|cargo|rustup|docker|kubectl|helm|pip3?|brew|apt(?:-get)?|curl|wget|cd|mkdir|cp|mv|ls|go (?:run|build|get|install|mod|test|fix|vet)|composer|gem|bundle|dotnet|deno|uv|python3? -m|export \w+=)(?:\s|$)/m, weight: 14 },
  { lang: 'bash', sign: /^#!.*\b(?:ba|z)?sh\b|^\$ \S|\bfi$|\bdone$|\becho [$"']|^\s*(?:\.\/)?[\w./-]+(?: [\w./-]+)? --?[a-z]/m, weight: 10 },
  { lang: 'yaml', sign: /^(?:[\w-]+:(?: .*)?\n)+(?: {2,}[\w-]+:| *- )|^---\n[\w-]+:|^apiVersion:/m, weight: 14 },
  // Of two lines or more, none that is no line of YAML: read from line to line, each of which may be read in two ways, it would take a time that doubles with each.
  { lang: 'yaml', sign: /(?<![^])(?=.*\n)(?![^]*^(?!(?:[ -]*["']?[\w./@-]+["']?:(?:[^\S\n].*)?|[^\S\n]*- .*|[^\S\n]*#.*|[^\S\n]*)$))/m, weight: 10 },
  { lang: 'json', sign: /^\s*[[{]\s*(?:"[^"\n]*"\s*[:,\]]|\{|\[|\}|\])/, weight: 16 },
  { lang: 'json', sign: /^\s*"[\w$./@-]+": (?:"|\{|\[|\d|true|false|null)/, weight: 10 },
  { lang: 'vue', sign: /<template>|<script setup|\bv-(?:if|for|model|bind|on)\b|\s[@:#][a-z][\w.-]*="/, weight: 16 },
  { lang: 'xml', sign: /^\s*<\/?[a-z!][\w-]*(?:\s[^<>]*)?\/?>/i, weight: 11 },
  { lang: 'jsx', sign: /(?:return|=>|=)\s*\(?\s*<[A-Za-z]|\bclassName=|<[A-Z]\w*(?:\s+\w+=\{| \/>)/, weight: 14 },
  { lang: 'css', sign: /^\s*[.#:@]?[\w-]+[^\n{};=]*\{\s*(?:\n\s*)?[\w-]+\s*:\s*[^;{}]+;?/m, weight: 8 },
  { lang: 'css', sign: /^\s*(?:color|margin|padding|display|font-\w+|background(?:-\w+)?|width|height):\s*[^;]+;$/m, weight: 12 },
  { lang: 'dockerfile', sign: /^FROM [\w./:-]+(?: AS \w+)?$/m, weight: 18 },
  { lang: 'diff', sign: /^(?:@@ .* @@|diff --git|--- \S+\n\+\+\+ )/m, weight: 30 },
  { lang: 'diff', sign: /^[-+](?![-+]).*\n[+-](?![-+])/m, weight: 7 },
  { lang: 'php', sign: /<\?php|\$this->|^\s*\$\w+ = /m, weight: 14 },
  { lang: 'ruby', sign: /^\s*(?:def \w+[^:]*$|end$|require ['"]|puts )|\bdo \|\w+\|/m, weight: 9 },
  { lang: 'lua', sign: /\blocal (?:function )?\w+\b|\bthen$|~=/m, weight: 11 },
  { lang: 'graphql', sign: /^(?:query|mutation|subscription|fragment) \w+.*\{$/m, weight: 15 },
]
