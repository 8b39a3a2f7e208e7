import { expect, test } from 'vitest'
import { placeWithPassword } from '../../composables/remotePassword'

const to = (password?: string) => ({ path: '/presenter/3', query: { clicks: '1', ...(password !== undefined && { password }) }, hash: '#a' })

test.each([
  ['who said the password once says it on the way', to(), 'bread', true, 'bread'],
  ['who never said it is asked', to(), 'bread', false, undefined],
  ['the slash of Slidev\'s address is no part of it', to('bread/'), 'bread', false, 'bread'],
  ['a wrong one stays wrong', to('cake'), 'bread', true, undefined],
  ['a right one is left alone', to('bread'), 'bread', true, undefined],
  ['nobody is asked without a password', to(), '', true, undefined],
  ['nor is a deck that is not shown to others', to(), false, true, undefined],
])('%s', (_, place, remote, known, password) => {
  expect(placeWithPassword(place, remote, known)).toEqual(password === undefined ? undefined : { path: '/presenter/3', query: { clicks: '1', password }, hash: '#a' })
})
