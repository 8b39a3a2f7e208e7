/**
 * What a folder of an address may be called. Browsers, servers and bundlers write other signs as they are or
 * by their bytes, each in its own way; these are written alike by all.
 */
const folderName = /^(?!\.{1,2}$)[\p{L}\p{M}\p{N} ._~-]+$/u

/** A folder's name as browsers write it in an address: `%C3%9Cber%20Brot` for `Über Brot`; none where it makes no address. */
export function addressOfFolder(name: string): string | undefined {
  return folderName.test(name) ? encodeURIComponent(name) : undefined
}

/** A path of folders between slashes, written as people or as browsers write it, as browsers do; none where it makes no address. */
export function addressOfPath(path: string): string | undefined {
  if (path === '/') return path
  const folders = /^\/(.+)\/$/s.exec(path)?.[1]?.split('/').map(name => addressOfFolder(decodedAddress(name)))
  return folders === undefined || folders.includes(undefined) ? undefined : `/${folders.join('/')}/`
}

/** An address as people read it. */
export function readableAddress(address: string): string {
  return decodeURI(address)
}

/** A part of an address with its bytes as the letters they stand for; as it is where they stand for none. */
export function decodedAddress(address: string): string {
  try {
    return decodeURIComponent(address)
  }
  catch {
    return address
  }
}
