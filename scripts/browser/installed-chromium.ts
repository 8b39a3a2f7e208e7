import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'
import { UsageError } from '../cli/usage-error.ts'

const ownVariable = 'TALKWRIGHT_CHROMIUM'

/** Variables of other tools that name a browser; what they name may be gone. */
const otherVariables = ['CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH']

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']

const macPlaces = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(app => `/Applications/${app}.app/Contents/MacOS/${app}`)

const windowsPlaces = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']

/** The browser that `TALKWRIGHT_CHROMIUM` names, if it is set. Throws a `UsageError` when there is none at that place. */
export function chosenChromium(): string | undefined {
  const path = process.env[ownVariable]
  if (path && !existsSync(path))
    throw new UsageError(`${ownVariable} names ${path}, which does not exist`)
  return path || undefined
}

/** The browsers found on this machine, the likeliest first. */
export function installedChromiums(): string[] {
  const named = otherVariables.map(name => process.env[name] ?? '')
  return [...named, ...onPath(), ...usualPlaces(), chromium.executablePath()].filter(path => path && existsSync(path))
}

function onPath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return commands.flatMap(command => folders.map(folder => join(folder, command)))
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin')
    return macPlaces
  if (process.platform !== 'win32')
    return []
  const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(root => root !== undefined)
  return roots.flatMap(root => windowsPlaces.map(place => join(root, place)))
}
