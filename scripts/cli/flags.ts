import { InvalidArgumentError } from 'commander'
import type { HandoutWishes } from '../../composables/handoutOptions.ts'
import { handoutProblem } from '../../composables/handoutOptions.ts'
import { addressOfPath } from '../text/address-path.ts'

/** Reads the value of `--port`. */
export function parsePort(value: string): number {
  const port = Number(value)
  if (!/^\d+$/.test(value) || port < 1 || port > 65_535)
    throw new InvalidArgumentError('A port is a whole number from 1 to 65535')
  return port
}

/** Reads the value of `--base`, as a browser writes it. */
export function parseBase(value: string): string {
  const base = addressOfPath(value)
  if (base === undefined)
    throw new InvalidArgumentError('A base path begins and ends with a slash, and its folders are called with letters, digits, spaces, dots and hyphens, such as /talks/rust/')
  return base
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

/** Reads the value of `--site`: the folder that the site will be, with its slash, as a browser writes it. */
export function parseSite(value: string): string {
  const { origin, pathname, search, hash } = new URL(parseUrl(value))
  const path = addressOfPath(`${pathname.replace(/\/$/, '')}/`)
  if (search !== '' || hash !== '' || path === undefined)
    throw new InvalidArgumentError('The address of a site is that of its folder, such as https://example.org/talks/rust/')
  return `${origin}${path}`
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
