import type { NetworkInterfaceInfo } from 'node:os'

/** Networks within this machine, of containers and virtual machines, and private ones through others: no phone in the room is there. */
const elsewhere = /^(?:docker|br-|veth|virbr|vmnet|vboxnet|lxc|lxd|cni|flannel|utun|tun|tap|ppp|wg|zt|tailscale|vEthernet|VirtualBox|VMware)/i
/** Addresses that a router at home or at a meetup gives. */
const ofRouters = /^(?:192\.168|10|172\.(?:1[6-9]|2\d|3[01]))\./

/**
 * The address under which others on the same network reach this machine: rather one that a router gave than another,
 * and one of a network within the machine last.
 * @param interfaces as `os.networkInterfaces` has them
 * @returns nothing where the machine is in no network
 */
export function ownAddress(interfaces: Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>): string | undefined {
  const found = Object.entries(interfaces).flatMap(([name, addresses = []]) => addresses
    .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))
    .map(({ address }) => ({ address, rank: (elsewhere.test(name) ? 2 : 0) + (ofRouters.test(address) ? 0 : 1) })))
  return found.toSorted((a, b) => a.rank - b.rank)[0]?.address
}
