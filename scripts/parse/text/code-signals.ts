/** Something seen on a line that speaks for code (positive weight) or for prose (negative), as a strength from 0 to 1. */
export interface CodeSignal { name: string, of: (text: string) => number, weight: number }

function sees(sign: RegExp): CodeSignal['of'] {
  return text => sign.test(text) ? 1 : 0
}

/** The share of characters that are symbols programmers type; half of them fills the scale. */
function symbolShare(text: string): number {
  const symbols = text.match(/[{}()[\];=<>|&$@#\\/_*+"'`:%^~]/g)?.length ?? 0
  return Math.min(1, 2 * symbols / Math.max(1, text.length))
}

/** The longest run of plain words parted by single spaces; twelve fill the scale. */
function plainWords(text: string): number {
  const runs = text.match(/(?<!\S)\p{L}[\p{L}’'-]*,?(?: \p{L}[\p{L}’'-]*,?)*(?!\S)/gu) ?? []
  return Math.min(1, Math.max(0, ...runs.map(run => run.split(' ').length)) / 12)
}

/** The share of words that only hold a sentence together: code hardly has them outside comments. */
function smallWords(text: string): number {
  const words = text.match(/[a-z']+/gi) ?? []
  const small = words.filter(word => /^(?:the|an?|of|to|is|are|was|it|its|we|you|your|this|that|these|and|or|but|be|been|as|on|at|by|can|will|has|have|not|our|they|which|when|so|there|how|more|than|also|should)$/i.test(word))
  return Math.min(1, 2 * small.length / Math.max(4, words.length))
}

/** The share of words spelled as identifiers are: camelCase, snake_case, dotted or with digits inside. */
function identifiers(text: string): number {
  const words = text.match(/[\p{L}\p{N}_$.]+/gu) ?? []
  const names = words.filter(word => /[a-z][A-Z]|\w_\w|^\$\w|^_\w|[a-z]\.[a-z]|[a-z]\d[a-z]/.test(word))
  return Math.min(1, 2 * names.length / Math.max(2, words.length))
}

const keywords = /^(?:(?:export|default|async|await|pub(?:\(\w+\))?|static|public|private|protected|final|abstract|override|unsafe|extern|inline|mut|declare)\s+)*(?:fn|func|function|def|class|struct|enum|interface|impl|trait|let|const|var|val|type|import|from|use|using|package|module|mod|namespace|return|if|else|elif|elsif|for|foreach|while|switch|case|match|try|catch|except|finally|with|yield|await|throw|raise|defer|go|select|break|continue|end|fi|done|esac|do|then|echo|printf?|include|require|void|int|float|double|bool|char|string|auto|template|typedef|union|assert|new|del|lambda|pass)\b/

const commands = /^(?:\$ |# |> |% )?(?:sudo |time |env |[A-Z_]+=\S+ )*(?:npm|npx|yarn|pnpm|bun|deno|node|git|gh|cargo|rustup|rustc|docker|docker-compose|podman|kubectl|helm|terraform|aws|gcloud|az|curl|wget|pip3?|uv|pipx|conda|poetry|python3?|ruby|gem|bundle|rails|php|composer|java|javac|mvn|gradle|go|gofmt|brew|apt|apt-get|yum|dnf|apk|cd|mkdir|ls|cat|echo|export|source|make|cmake|ssh|scp|chmod|chown|cp|mv|rm|ln|tar|grep|sed|awk|jq|psql|mysql|sqlite3|systemctl|touch|vi|vim|code|dotnet|mix|swift|gcc|g\+\+|clang)(?: [-./@\w"'$~:=]+)+/

/**
 * What tells code from prose, one line at a time.
 * Weights: logistic regression over the lines of 40 articles and 140 package readmes, with and without the layout of
 * their code, rounded. Signs too rare there to learn from (attributes, sections, SQL, prompts, formulas …) are set by hand.
 */
export const codeSignals: readonly CodeSignal[] = [
  { name: 'ends in an opening bracket', of: sees(/[{([]$|=>$|->$/), weight: 2.1 },
  { name: 'ends in a semicolon', of: sees(/;$/), weight: 2.3 },
  { name: 'ends in a comma', of: sees(/,$/), weight: 1.9 },
  { name: 'ends in a closing bracket', of: sees(/[)\]}>]$/), weight: -0.5 },
  { name: 'ends in a colon', of: sees(/[:：]$/), weight: -1.4 },
  { name: 'ends in a backslash', of: sees(/\\$/), weight: 1 },
  { name: 'only brackets', of: sees(/^[\])}>([{;,]+$/), weight: 1.3 },
  { name: 'starts with a method', of: sees(/^\??\.\w+/), weight: 0.5 },
  { name: 'comment', of: sees(/^(?:\/\/|\/\*|\*\/|<!--|-->|\{\{?[-/#%]|--\s|;;|%%)/), weight: 4.2 },
  { name: 'hash comment', of: sees(/^#(?:!|\s+\S)/), weight: 2.2 },
  { name: 'trailing comment', of: sees(/\S\s+(?:\/\/|#|--|\/\*) \S/), weight: 1.6 },
  { name: 'tag', of: sees(/^<\/?[A-Za-z!?][^\s<>]*(?:\s[^<>]*)?(?:>|$)/), weight: 1.9 },
  { name: 'template', of: sees(/\{\{|\{%|<%|\$\{/), weight: 0.6 },
  { name: 'prompt', of: sees(/^(?:[$%❯]|>>>|\.\.\.|PS>|[\w.-]+@[\w.-]+[:~$ ]\S*)\s+\S/), weight: 1.2 },
  { name: 'command', of: sees(commands), weight: 1.5 },
  { name: 'option', of: sees(/(?:^|\s)--?[a-z][\w-]*(?:[= ]|$)/i), weight: 0.7 },
  { name: 'keyword', of: sees(keywords), weight: 1.7 },
  { name: 'block head', of: sees(/^(?:async )?(?:def|class|if|for|while|elif|else|try|with|except|finally)\b.*:$/), weight: 2 },
  { name: 'SQL', of: sees(/^(?:SELECT|FROM|WHERE|INSERT INTO|UPDATE|DELETE|CREATE|ALTER|DROP|JOIN|LEFT|INNER|GROUP BY|ORDER BY|LIMIT|WITH|VALUES)\b|^(?:select|from|where|group by|order by|left join|join|with)\s+[\w("*]+/), weight: 1.5 },
  { name: 'assignment', of: sees(/^[\w.$[\]"'-]+(?:\s*:\s*[\w<>[\]|., ]+)?\s*(?::=|\+=|-=|\?=|=)\s*\S/), weight: 0.8 },
  { name: 'assignment inside', of: sees(/\s(?::=|\+=|-=|=)\s\S|[\w"]=["{\w]/), weight: 0.3 },
  { name: 'key and value', of: sees(/^(?:- )?["']?[a-z_$@][\w./$@-]*["']?\??:(?:\s+\S.*)?$/i), weight: 0.8 },
  { name: 'quoted key', of: sees(/^["'][^"']+["']\s*:/), weight: 0.4 },
  { name: 'section', of: sees(/^\[\[?[\w."'\s-]+\]\]?$/), weight: 1.2 },
  { name: 'attribute', of: sees(/^(?:#!?\[\w|@\w+(?:\(|$))/), weight: 1.5 },
  { name: 'call', of: sees(/[A-Za-z_$!][\w$]*!?\([^\s)]*/), weight: -0.9 },
  { name: 'member', of: sees(/[A-Za-z_)\]]\w*(?:\.|::|->)[A-Za-z_]\w*[(\s;,)=]/), weight: 0.1 },
  { name: 'operator', of: sees(/=>|->|::|===?|!==?|&&|\|\||\+\+|\+=|<=|>=|\?\.|<<|>>/), weight: 0.3 },
  { name: 'generic', of: sees(/\w<[\w&' ,:<>_[\]]+>/), weight: 0.4 },
  { name: 'string argument', of: sees(/[(,=:[]\s*["'`]/), weight: 1.9 },
  { name: 'path', of: sees(/^(?:~|\.{1,2})?\/?[\w.@*-]+(?:\/[\w.@*-]*)+$/), weight: -0.7 },
  { name: 'box drawing', of: sees(/[│├└─┌┐┘]|^\+[-+=]{3,}|^\|.*\|$/), weight: 1.5 },
  { name: 'change', of: sees(/^(?:[+-](?![\s-])\S|@@ )/), weight: 0.8 },
  { name: 'time stamp or level', of: sees(/^\[?\d{4}-\d{2}-\d{2}[T ]\d|\b(?:INFO|WARN|ERROR|DEBUG)\b/), weight: 2.5 },
  { name: 'one lower-case word', of: sees(/^[a-z][\w.-]*$/), weight: -1.9 },
  { name: 'starts in lower case', of: sees(/^\p{Ll}/u), weight: 1.4 },
  { name: 'wide gap', of: sees(/\S {3,}\S/), weight: 2.6 },
  { name: 'symbols', of: symbolShare, weight: 4 },
  { name: 'identifiers', of: identifiers, weight: 0.1 },
  { name: 'ends a sentence', of: sees(/[\p{L}\p{N}"'’”)\]`][.!?…。！？][")”’]?$/u), weight: -1.4 },
  { name: 'sentence inside', of: sees(/\p{Ll}[.!?,;] \p{L}\p{Ll}/u), weight: -0.4 },
  { name: 'starts as a sentence', of: sees(/^["“(]?\p{Lu}[\p{L}’']*,? \p{Ll}+/u), weight: -1.1 },
  { name: 'capitalised words only', of: sees(/^\p{Lu}(?:[\p{L}\p{N} :–—-]*[\p{L}\p{N}-])?\??$/u), weight: -2.1 },
  { name: 'small words', of: smallWords, weight: 0.2 },
  { name: 'plain words', of: plainWords, weight: -1.7 },
  { name: 'long', of: text => Math.min(1, text.length / 300), weight: -0.6 },
  { name: 'letters beyond Latin', of: text => Math.min(1, 3 * (text.match(/[^\p{Script=Latin}\P{L}]/gu)?.length ?? 0) / Math.max(1, text.length)), weight: -0.5 },
  { name: 'formula', of: sees(/\\[a-z]+\{|[_^]\{|\\(?:leq?|geq?|l?dots|quad|cdot|in)\b/), weight: -4 },
  { name: 'round bullet', of: sees(/^[•◦▪‣●○■]\s/), weight: -8 },
  { name: 'bullet', of: sees(/^[•◦▪‣·●○■*–-]\s+(?!\w+:)\S/), weight: 0.8 },
  { name: 'typographic marks', of: sees(/[“”‘’…—–]/), weight: 0.2 },
  { name: 'web address', of: sees(/^(?:[•*-] )?https?:\/\/\S+$/), weight: -2.5 },
  { name: 'table row', of: sees(/\t/), weight: -2.3 },
]

/** The weight of a line that shows no signal at all. */
export const codeBias = -0.8
/** The weight of an indented line's depth: four columns fill the scale. */
export const indentWeight = 1.6
