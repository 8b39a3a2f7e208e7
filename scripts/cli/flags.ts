import { InvalidArgumentError } from 'commander'
import type { HandoutWishes } from '../../composables/handoutOptions.ts'
import { handoutProblem } from '../../composables/handoutOptions.ts'

/** Reads the value of `--port`. */
export function parsePort(value: string): number {
  const port = Number(value)
  if (!/^\d+$/.test(value) || port < 1 || port > 65_535)
    throw new InvalidArgumentError('A port is a whole number from 1 to 65535')
  return port
}

/** Reads the value of `--base`. */
export function parseBase(value: string): string {
  if (!/^\/(?:[\w.~-]+\/)*$/.test(value))
    throw new InvalidArgumentError('A base path begins and ends with a slash, such as /talks/rust/')
  return value
}

/** Reads the value of `--minutes`. */
export function parseMinutes(value: string): number {
  const minutes = Number(value)
  if (value.trim() === '' || !Number.isFinite(minutes) || minutes < 1 || minutes > 600)
    throw new InvalidArgumentError('A talk takes from 1 to 600 minutes')
  return minutes
}

/** Reads the value of `--url`. */
export function parseUrl(value: string): string {
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value))
    throw new InvalidArgumentError('An address begins with http:// or https://')
  return value
}

/** Reads the value of `--site`: the folder that the site will be, with its slash. */
export function parseSite(value: string): string {
  const { pathname, search, hash } = new URL(parseUrl(value))
  if (search !== '' || hash !== '' || !/^\/(?:[\w.~-]+\/)*$/.test(`${pathname.replace(/\/$/, '')}/`))
    throw new InvalidArgumentError('The address of a site is that of its folder, such as https://example.org/talks/rust/')
  return value.endsWith('/') ? value : `${value}/`
}

/** A reader of the flag that says how a handout is wanted. */
export function parseWish(name: keyof HandoutWishes): (value: string) => string {
  return (value) => {
    const problem = handoutProblem({ [name]: value })
    if (problem !== undefined)
      throw new InvalidArgumentError(problem)
    return value
  }
}
