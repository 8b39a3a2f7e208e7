/** Servers and browsers take no fewer signs of an address, and many no more. Thousands of links may share one: written out for each, a longer one would make a deck of gigabytes. */
export const longestAddress = 2000

/** Whether an address is longer than any that leads somewhere. */
export function isTooLong(address: string): boolean {
  return address.length > longestAddress
}

/** An address as it is named; of one without end, how it begins. */
export function namedAddress(address: string): string {
  return isTooLong(address) ? `${address.slice(0, 100)}…` : address
}
