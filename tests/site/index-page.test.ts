import { expect, test } from 'vitest'
import { indexPage } from '../../scripts/site/index-page.ts'
import type { ListedDeck } from '../../scripts/site/index-page.ts'

const rye: ListedDeck = { address: '/talks/rye/', icon: 'favicon.svg', title: 'Roggen & Zeit', author: 'Ada', lang: 'de', dir: 'ltr' }

test('the page of several decks says what it is, in the language of the first, with a name for each cover', () => {
  const page = indexPage([rye, { ...rye, address: '/talks/bread/', title: 'خبز', lang: 'ar', dir: 'rtl' }])
  expect(page).toMatch(/^<!DOCTYPE html><!-- talkwright:decks --><html lang="de" dir="ltr">/)
  expect(page).toContain('<title>Vorträge · Ada</title>')
  expect(page.match(/<h1>[^<]*<\/h1>/g)).toEqual(['<h1>Vorträge</h1>'])
  expect(page).toContain('<link rel="icon" href="/talks/rye/favicon.svg">')
  expect(page).toContain('<li><a href="/talks/rye/"><img src="/talks/rye/cover.png" alt="Roggen &#x26; Zeit"')
  expect(page).toContain('<li lang="ar" dir="rtl"><a href="/talks/bread/">')
})

test('decks of several authors have none in common', () => {
  expect(indexPage([rye, { ...rye, author: 'Bo' }])).toContain('<title>Vorträge</title>')
})
