import type { Construct, ConstructRecord, Extension, Tokenizer } from 'micromark-util-types'
import type { Processor } from 'unified'

/** Whether a space stands within single dollars at an end; double ones may have it. */
const isLoose = (between: string): boolean => /^\$(?:\s|[^$][^]*\s\$$)/.test(between)

const isFigure = (code: number | null): boolean => code !== null && code >= 48 && code <= 57

/**
 * '$5 to $10' is money: what stands between two dollars is a formula only where no space touches them and no figure
 * follows (the rule that Pandoc and Slidev follow). What is money is read on as the text that it is, marks, HTML and
 * comments within it too.
 */
function refusing(construct: Construct): Construct {
  if (construct.name !== 'mathText') return construct
  const tokenize: Tokenizer = function (effects, ok, nok) {
    const start = this.now()
    return construct.tokenize.call(this, effects, code => (isFigure(code) || isLoose(this.sliceSerialize({ start, end: this.now() })) ? nok(code) : ok(code)), nok)
  }
  return { ...construct, tokenize }
}

/** A remark plugin, to be used after that of formulas, that takes no money for one. */
export function withoutMoney(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: Extension[] }
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) => {
    const text = Object.entries(extension.text ?? {}).map(([code, constructs]) => [code, [constructs ?? []].flat().map(refusing)] as const)
    return { ...extension, text: Object.fromEntries(text) as ConstructRecord }
  })
}
