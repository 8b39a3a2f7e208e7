import { expect, test } from 'vitest'
import { codeSteps } from '../../scripts/text/code-steps.ts'

const code = 'struct Oven {\n    heat: u32,\n}\n\nfn knead(dough: &mut Dough) {\n    dough.fold();\n}\n\nfn bake(oven: &Oven) {\n    oven.wait();\n}'

test('a sentence lights the lines it names', () => {
  const steps = codeSteps(code, ['To bake is to wait for the oven.', 'Before that, knead folds the dough.'])
  expect(steps).toEqual([{ lines: { from: 9, to: 11 }, sentence: 0 }, { lines: { from: 5, to: 7 }, sentence: 1 }])
})

test('a listing of which nothing is said is stepped through in order', () => {
  expect(codeSteps(code, [])).toEqual([{ lines: { from: 1, to: 3 } }, { lines: { from: 5, to: 7 } }, { lines: { from: 9, to: 11 } }])
})

test('a short listing is shown whole', () => {
  expect(codeSteps('let a = 1;\n\nlet b = 2;', ['First a.', 'Then b.'])).toEqual([])
})

test('a listing of one statement is stepped through where the statements in it begin', () => {
  const nested = 'use oven;\nfn bake() {\n    knead();\n    fold();\n    loop {\n        wait();\n        if done() {\n            stop();\n        }\n    }\n}'
  expect(codeSteps(nested, []).map(({ lines }) => lines)).toEqual([{ from: 1, to: 4 }, { from: 5, to: 11 }])
})
