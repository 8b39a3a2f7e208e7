import type { SlideKind } from './slide.ts'

/** Whether a slide of each kind gives the room something to look at beside sentences: code, a table, a picture, a number. */
export const sights: Readonly<Record<SlideKind, 'always' | 'by its content' | 'never'>> = {
  'cover': 'never', 'agenda': 'never', 'section': 'never', 'summary': 'never', 'closing': 'never', 'points': 'never', 'statement': 'never',
  'code': 'always', 'comparison': 'always', 'groups': 'always', 'table': 'always', 'cases': 'always', 'figure': 'always', 'diagram': 'always', 'key-figure': 'always', 'quote': 'always', 'terms': 'always', 'timeline': 'always', 'steps': 'always',
  'content': 'by its content',
}
