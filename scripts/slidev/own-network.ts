/** Code that stands in for the package by which Slidev asks public services for the address of this network. */
const nobodyIsAsked = 'data:text/javascript,export const publicIpv4 = async () => undefined'

const hook = `import { registerHooks } from 'node:module'
registerHooks({ resolve: (name, context, next) => name === 'public-ip' ? { url: ${JSON.stringify(nobodyIsAsked)}, shortCircuit: true } : next(name, context) })`

/**
 * Flags of Node with which Slidev asks nobody outside for the address of this network: a phone on it has no use for
 * that address, and without a network the answer would be waited for.
 */
export const asksNobody: readonly string[] = ['--import', `data:text/javascript,${encodeURIComponent(hook)}`]
