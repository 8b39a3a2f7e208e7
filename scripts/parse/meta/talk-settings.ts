import { converter, modeA98, modeHsl, modeHwb, modeLab, modeLch, modeLrgb, modeOklab, modeOklch, modeP3, modeProphoto, modeRec2020, modeRgb, modeXyz50, modeXyz65, useMode } from 'culori/fn'
import type { TalkSettings } from '../../model/direction.ts'
import { nearest } from '../../text/nearest.ts'
import { asText, isTable } from './values.ts'

/** The settings of a talk, and what is wrong with those that cannot be used. */
export interface ReadSettings { settings: TalkSettings, faults: string[] }

/** Themes that the decks are tried with. */
const themes = ['default', 'seriph', 'apple-basic']

/** What CSS can name a colour in. Read only where an author names one: most do not, and the tables are many. */
function hueOf(colour: string): number | undefined {
  for (const mode of [modeA98, modeHsl, modeHwb, modeLab, modeLch, modeLrgb, modeOklab, modeOklch, modeP3, modeProphoto, modeRec2020, modeRgb, modeXyz50, modeXyz65]) useMode(mode as Parameters<typeof useMode>[0])
  return converter('oklch')(colour)?.h
}

/** How each setting is read; a string says what was expected instead. */
const readers: Readonly<Record<string, (value: unknown) => TalkSettings | string>> = {
  minutes: (value) => {
    const minutes = Number(value)
    return Number.isFinite(minutes) && minutes >= 1 && minutes <= 600 ? { minutes } : 'a number from 1 to 600'
  },
  accent: (value) => {
    if (typeof value === 'number' || /^\d+$/.test(asText(value) ?? '')) return Number(value) >= 0 && Number(value) <= 360 ? { hue: Number(value) } : 'a hue from 0 to 360'
    const hue = hueOf(asText(value) ?? '')
    return hue === undefined ? 'a colour, such as "#0a7cff"' : { hue: Math.round(hue) }
  },
  theme: value => (themes.includes(asText(value) ?? '') ? { theme: asText(value) ?? '' } : `one of ${themes.join(', ')}`),
  agenda: value => (typeof value === 'boolean' ? { agenda: value } : 'true or false'),
}

/** Reads the `talk:` block of a frontmatter. Misspelt and unusable settings come back as faults, with the nearest name. */
export function readTalkSettings(value: unknown): ReadSettings {
  if (!isTable(value)) return { settings: {}, faults: ['Unexpected text under `talk:`, expected settings such as `minutes: 20`'] }
  const faults: string[] = []
  const settings = Object.entries(value).reduce<TalkSettings>((all, [name, setting]) => {
    const read = Object.hasOwn(readers, name) ? readers[name]?.(setting) : undefined
    if (typeof read === 'object') return { ...all, ...read }
    const names = Object.keys(readers)
    faults.push(read === undefined
      ? `Unexpected setting 'talk.${name}', expected ${nearestName(name, names)}`
      : `Unexpected value of 'talk.${name}', expected ${read}`)
    return all
  }, {})
  return { settings, faults }
}

function nearestName(name: string, names: readonly string[]): string {
  const meant = nearest(name, names)
  return meant === undefined ? `one of ${names.join(', ')}` : `'talk.${meant}'`
}
