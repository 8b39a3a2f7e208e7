// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { HandoutSlide } from '../../composables/handout'
import { placePictures } from '../../composables/picturesInText'
import { joinLists } from '../../composables/wholeLists'

function told(no: number, title: string, note: string, more: Partial<HandoutSlide> = {}): HandoutSlide {
  return { no, layout: 'steps', note, title, number: '', section: 'Dough', url: '', lead: '', source: '', follows: '', backup: false, drawn: 'small', ...more }
}

const notesOf = (...slides: HandoutSlide[]) => joinLists(slides).map(({ lead, note, whole }) => [lead + note, whole])

describe('a picture in an item of a list', () => {
  const inset = { html: '<p><img src="x.png" alt="Loaf"></p>', width: 176 }
  const shape = (...slides: HandoutSlide[]) => placePictures(slides, ({ no }) => `Slide ${no}`).map(({ note, blank, wordsOnly, inset }) => [note.replace(/<div class="([^"]*)"[^>]*>(.*?)<\/div>/, (_, look: string, inside: string) => `[${look}: ${inside.replace(/<img.*alt="(.*?)"/, ' $1<').replace(/<[^>]*>/g, '')}]`), blank ?? wordsOnly, inset?.html])

  it('stands there, where the notes have its name alone, and its slide is missed no more', () => {
    const list = '<ul><li><p>Bake it, as here:</p><p>Loaf</p></li></ul>'
    expect(shape(told(2, 'Steps', list, { source: 'dough#steps' }), told(3, 'Loaf', '', { source: 'dough#figure', layout: 'figure', inset })))
      .toEqual([['<ul><li><p>Bake it, as here:</p>[tw-handout-inset tw-handout-wide: Slide 3 Loaf]</li></ul>', undefined, undefined], ['', true, undefined]])
    expect(shape(told(2, 'Loaf', list, { source: 'dough#figure', layout: 'figure', inset, held: true }))).toEqual([['<ul><li><p>Bake it, as here:</p>[tw-handout-inset tw-handout-wide:  Loaf]</li></ul>', true, undefined]])
    expect(shape(told(2, 'Steps', list, { source: 'rest#steps' }), told(3, 'Loaf', '', { source: 'dough#figure', layout: 'figure', inset }))[1]).toEqual(['', undefined, inset.html])
  })
})

describe('a list that slides had to share', () => {
  it('is one list again beside the first of them, before what is said over the others, each of which begins with an item of it', () => {
    expect(notesOf(
      told(2, 'Steps (1/3)', '<p>Do:</p><ol><li>a</li><li>b</li></ol>'), told(3, 'Steps (2/3)', '<ol start="3"><li>c</li></ol>'), told(4, 'Steps (3/3)', '<ol start="4"><li>d</li></ol><p>Rest.</p>'),
    )).toEqual([['<p>Do:</p><ol><li>a</li><li>b</li><li data-entry="3">c</li><li data-entry="4">d</li></ol>', 2], ['', 2], ['<p>Rest.</p>', 2]])
  })

  it('is one where its parts adjoin in the notes of a slide', () => {
    expect(notesOf(told(2, 'Names', '<ul><li>a</li></ul>\n<ul><li>b</li></ul><p>So</p><ul><li>c</li></ul>'))).toEqual([['<ul><li>a</li><li>b</li></ul><p>So</p><ul><li>c</li></ul>', undefined]])
  })

  it('leaves a slide its place where it shows something in the text', () => {
    expect(notesOf(told(2, 'Names (1/2)', '<ul><li>a</li></ul>'), told(3, 'Names (2/2)', '<p>Then</p>', { lead: '<ul><li>b</li></ul><p>See:</p>', whole: 3 })))
      .toEqual([['<ul><li>a</li><li>b</li></ul>', undefined], ['<p>See:</p><p>Then</p>', 3]])
  })

  it.each([
    ['another title', told(3, 'Others (2/2)', '<ul><li>b</li></ul>')],
    ['a slide as large as the text', told(3, 'Names (2/2)', '<ul><li>b</li></ul>', { drawn: 'large' })],
    ['numbers that begin anew', told(3, 'Names (2/2)', '<ol><li>b</li></ol>')],
  ])('ends before %s', (_, slide) => {
    expect(notesOf(told(2, 'Names (1/2)', '<ul><li>a</li></ul>'), slide)[0]).toEqual(['<ul><li>a</li></ul>', undefined])
  })
})
