/** Mermaid in one piece, which needs no bundler to be told of its parts. */
declare module 'mermaid/dist/mermaid.esm.min.mjs' {
  import mermaid from 'mermaid'

  export default mermaid
}
