import { lookup } from 'node:dns/promises'
import { BlockList, isIPv6 } from 'node:net'

/** Addresses of this machine and of networks that are nobody else's business (RFC 1918, 4193, 6598, 6890). */
const reserved: ReadonlyArray<readonly [string, number, 'ipv4' | 'ipv6']> = [
  ['0.0.0.0', 8, 'ipv4'], ['10.0.0.0', 8, 'ipv4'], ['100.64.0.0', 10, 'ipv4'], ['127.0.0.0', 8, 'ipv4'], ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'], ['192.0.0.0', 24, 'ipv4'], ['192.168.0.0', 16, 'ipv4'], ['198.18.0.0', 15, 'ipv4'], ['224.0.0.0', 3, 'ipv4'],
  ['::', 127, 'ipv6'], ['fc00::', 7, 'ipv6'], ['fe80::', 10, 'ipv6'], ['ff00::', 8, 'ipv6'],
]

const blocked = new BlockList()
for (const [address, prefix, family] of reserved) blocked.addSubnet(address, prefix, family)

/** Whether an address on the web leads to a public host, and not to this machine or its network. */
export async function isPublic(address: URL): Promise<boolean> {
  const hosts = await lookup(address.hostname.replace(/^\[|\]$/g, ''), { all: true })
  return hosts.length > 0 && hosts.every(({ address: host }) => !blocked.check(host.replace(/^::ffff:(?=\d+\.)/i, ''), isIPv6(host) && !/^::ffff:\d+\./i.test(host) ? 'ipv6' : 'ipv4'))
}
