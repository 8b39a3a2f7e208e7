import type { NetworkInterfaceInfo } from 'node:os'
import { expect, test } from 'vitest'
import { ownAddress } from '../../scripts/commands/own-address.ts'

const at = (address: string, internal = false): NetworkInterfaceInfo[] => [{ address, internal, family: 'IPv4', netmask: '255.255.255.0', mac: '', cidr: null }]

test.each([
  [{ lo: at('127.0.0.1', true), docker0: at('172.17.0.1'), 'br-1f': at('172.18.0.1'), wlan0: at('192.168.0.7') }, '192.168.0.7'],
  [{ utun4: at('10.8.0.2'), en0: at('10.0.0.5') }, '10.0.0.5'],
  [{ eth0: at('203.0.113.9'), wlan0: at('172.20.10.2') }, '172.20.10.2'],
  [{ eth0: at('203.0.113.9') }, '203.0.113.9'],
  [{ docker0: at('172.17.0.1') }, '172.17.0.1'],
  [{ lo: at('127.0.0.1', true), en0: at('169.254.3.4') }, undefined],
  [{}, undefined],
])('of the networks %j a phone finds this machine at %s', (interfaces, address) => {
  expect(ownAddress(interfaces)).toBe(address)
})
