/** Names that the fence's own word would not spell as people write them. */
const names: Readonly<Record<string, string>> = {
  asm: 'Assembly',
  bash: 'Shell',
  c: 'C',
  cpp: 'C++',
  csharp: 'C#',
  css: 'CSS',
  diff: 'Diff',
  dockerfile: 'Dockerfile',
  fsharp: 'F#',
  go: 'Go',
  graphql: 'GraphQL',
  html: 'HTML',
  ini: 'INI',
  java: 'Java',
  javascript: 'JavaScript',
  js: 'JavaScript',
  json: 'JSON',
  jsonc: 'JSON',
  jsx: 'JSX',
  kotlin: 'Kotlin',
  kt: 'Kotlin',
  latex: 'LaTeX',
  md: 'Markdown',
  mmd: 'Mermaid',
  objc: 'Objective-C',
  php: 'PHP',
  py: 'Python',
  rb: 'Ruby',
  rs: 'Rust',
  scss: 'SCSS',
  sh: 'Shell',
  shell: 'Shell',
  shellscript: 'Shell',
  sql: 'SQL',
  toml: 'TOML',
  ts: 'TypeScript',
  tsx: 'TSX',
  typescript: 'TypeScript',
  'vue': 'Vue',
  'vue-html': 'Vue',
  wasm: 'WebAssembly',
  xml: 'XML',
  yaml: 'YAML',
  yml: 'YAML',
  zsh: 'Shell',
}

/** Words that say that a fence has no language. */
const unnamed: ReadonlySet<string> = new Set(['', 'text', 'txt', 'plain', 'plaintext', 'ansi', 'console', 'output'])

/** The name of a fence's language as people write it; nothing for plain text. */
export function languageName(word: string): string | undefined {
  const key = word.toLowerCase()
  if (unnamed.has(key))
    return undefined
  return names[key] ?? key.charAt(0).toUpperCase() + key.slice(1)
}

/** Writes the language's name on the wrapper of every listing of a slide, from which the style sheet takes it. */
export function nameLanguage(root: HTMLElement): void {
  for (const wrapper of root.querySelectorAll<HTMLElement>('.slidev-code-wrapper')) {
    const word = /(?:^|\s)language-(\S+)/.exec(wrapper.querySelector('code')?.className ?? '')?.[1]
    const name = languageName(word ?? '')
    if (name)
      wrapper.dataset.language = name
  }
}
