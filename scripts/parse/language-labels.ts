/** Where pages name languages by other words than their code blocks do. */
export const languageLabels: Readonly<Record<string, string>> = {
  'bash': 'bash', 'c': 'c', 'c#': 'csharp', 'c++': 'cpp', 'console': 'bash', 'cpp': 'cpp', 'csharp': 'csharp', 'css': 'css',
  'diff': 'diff', 'dockerfile': 'dockerfile', 'go': 'go', 'graphql': 'graphql', 'html': 'html', 'ini': 'ini', 'java': 'java',
  'javascript': 'javascript', 'js': 'javascript', 'json': 'json', 'jsx': 'jsx', 'kotlin': 'kotlin', 'lua': 'lua', 'php': 'php',
  'powershell': 'powershell', 'python': 'python', 'ruby': 'ruby', 'rust': 'rust', 'scss': 'scss', 'sh': 'bash', 'shell': 'bash',
  'sql': 'sql', 'swift': 'swift', 'terminal': 'bash', 'toml': 'toml', 'ts': 'typescript', 'tsx': 'tsx', 'typescript': 'typescript',
  'vue': 'vue', 'xml': 'xml', 'yaml': 'yaml', 'yml': 'yaml', 'zsh': 'bash',
}
