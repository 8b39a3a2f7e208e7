import importX from 'eslint-plugin-import-x'
import vue from 'eslint-plugin-vue'
import tseslint from 'typescript-eslint'

/** The stages of the chain: each stands on the model and the text helpers alone, and never on another stage. */
const stages = ['read', 'parse', 'normalise', 'outline', 'plan', 'fit', 'pace', 'render', 'report', 'score', 'write']

const below = ['model', 'text']

/** What the pure core may not touch: files, processes, the browser. */
const outsideWorld = ['fs', 'fs/promises', 'child_process', 'http', 'net', 'os', 'process'].flatMap(name => [name, `node:${name}`])

/** Folders at the edge, where files are read and written and programs run. */
const edge = ['commands', 'cli', 'browser', 'slidev', 'site', 'read', 'write']

/** Forbids what stands in `folder` to import from anywhere in scripts/ but itself and `allowed`. */
function zone(folder, allowed) {
  return {
    target: `./scripts/${folder}`,
    from: './scripts',
    except: [folder, ...allowed].map(name => `./${name}`),
    message: `scripts/${folder} may import ${allowed.map(name => `scripts/${name}`).join(' and ') || 'nothing but itself'}.`,
  }
}

export default tseslint.config(
  { ignores: ['node_modules/', 'lib/', 'dist/', 'coverage/', '**/fixtures/', '.*'] },
  ...tseslint.configs.strict,
  ...vue.configs['flat/recommended'],
  {
    files: ['**/*.{ts,vue,js,mjs}'],
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A cast or a `!` says that the author knows better, which at the edge of untyped data he does.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'eqeqeq': ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': ['error', { selector: 'ExportAllDeclaration', message: 'Name what is exported.' }],
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'import-x/no-duplicates': ['error', { 'prefer-inline': false }],
      'import-x/no-restricted-paths': ['error', {
        basePath: import.meta.dirname,
        zones: [zone('model', []), zone('text', ['model']), ...stages.map(stage => zone(stage, below))],
      }],
    },
  },
  {
    files: ['scripts/**/*.ts'],
    ignores: edge.map(folder => `scripts/${folder}/**`),
    rules: {
      'no-restricted-imports': ['error', {
        paths: [...outsideWorld, 'playwright-core'].map(name => ({ name, message: `Only scripts/{${edge.join(',')}} touch the outside world.` })),
      }],
    },
  },
  {
    files: ['scripts/**/*.ts', 'setup/**/*.ts', 'composables/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['**/*.vue'],
    rules: {
      'vue/multi-word-component-names': 'off',
      // An optional prop is absent when it is absent, as its type says.
      'vue/require-default-prop': 'off',
      // Slidev has made the notes' HTML from the deck's own Markdown.
      'vue/no-v-html': 'off',
      // Layout, not meaning.
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
    },
  },
  {
    // A table that is made by a program.
    files: ['scripts/fit/advances.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['tests/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
)
