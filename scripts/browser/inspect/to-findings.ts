import type { ShownSlide } from '../../model/shown-slide.ts'
import type { DeckSlide } from '../../slidev/slides.ts'
import type { Finding, FindingRule } from './finding.ts'
import { formatFinding } from './finding.ts'
import type { Overrun, SlideMeasurement } from './measurement.ts'
import type { Incident } from './watch-page.ts'

/** What was seen of one slide in one colour scheme; no measurement where it never appeared. */
export interface SlideSeen {
  slide: DeckSlide
  measured: SlideMeasurement | undefined
  shown?: ShownSlide
}

/** Slidev's own layouts that are drawn as the plain one. */
const plainLayouts: ReadonlySet<string> = new Set(['default', 'none', '404', 'error', 'image-left', 'image-right', 'iframe-left', 'iframe-right'])

const beyond: Record<Overrun['edge'], string> = { above: 'above', below: 'below', left: 'left of', right: 'right of' }

const overruns: Record<Overrun['space'], (overrun: Overrun) => string> = {
  slide: ({ what, by, edge }) => `'${what}' runs ${by} px ${beyond[edge]} the slide; ${edge === 'below' ? 'shorten or split it' : 'shorten it'}`,
  box: ({ what, by, edge }) => `'${what}' is cut off: it runs ${by} px ${beyond[edge]} its box; shorten or split it`,
  furniture: ({ what, by }) => `'${what}' runs ${by} px into the line at the foot of the slide; shorten or split it`,
}

const incidentMessages: Record<Incident['rule'], (detail: string) => string> = {
  'console-error': detail => detail.split('\n')[0] ?? '',
  'outside-request': detail => `asks ${detail} for something; keep a copy in public/ and name that`,
  'missing-file': detail => `${detail} is missing; put it into public/ or remove its name`,
}

/** Puts what was seen and what happened into words, slide by slide, each thing once. */
export function toFindings(seen: SlideSeen[], incidents: Incident[], slides: DeckSlide[]): Finding[] {
  const broken = new Set(seen.flatMap(({ measured }) => measured?.brokenImages ?? []))
  const findings = [
    ...seen.flatMap(unknownLayout),
    ...seen.flatMap(({ slide, measured }) => measured ? measuredFindings(slide, withoutOutsideImages(measured, incidents)) : [notShown(slide)]),
    // An image whose file is missing is a broken image already.
    ...incidents.filter(({ rule, detail }) => rule !== 'missing-file' || !broken.has(detail)).flatMap(incident => incidentFinding(incident, slides) ?? []),
  ]
  // Most findings show in light and in dark alike.
  const once = new Map(findings.map(item => [formatFinding(item), item]))
  return [...once.values()].sort((a, b) => a.slide - b.slide || a.severity.localeCompare(b.severity))
}

/** An image that was kept from being fetched shows nothing for that reason. */
function withoutOutsideImages(measured: SlideMeasurement, incidents: Incident[]): SlideMeasurement {
  return { ...measured, brokenImages: measured.brokenImages.filter(address => !incidents.some(({ rule, detail }) => rule === 'outside-request' && detail === address)) }
}

function measuredFindings(slide: DeckSlide, measured: SlideMeasurement): Finding[] {
  return [
    ...measured.overruns.map(overrun => finding(slide, 'overflow', overruns[overrun.space](overrun))),
    ...measured.brokenImages.map(address => finding(slide, 'broken-image', `${address.slice(0, 120)} shows nothing; look at its name and its file`)),
  ]
}

/** Slidev draws a slide whose layout it does not know as a plain one, without what stands in slots. */
function unknownLayout({ slide, measured, shown }: SlideSeen): Finding[] {
  if (!measured?.plain || !shown || plainLayouts.has(shown.layout)) return []
  return [finding(slide, 'unknown-layout', `there is no layout '${shown.layout}', so what stands in its slots is not shown; look at its name`)]
}

function notShown(slide: DeckSlide): Finding {
  return finding(slide, 'not-shown', 'the slide does not appear; look for an error in what it runs')
}

/** An incident belongs to the slide that names the address in question, or else to the one that was open. */
function incidentFinding({ rule, detail, slide: open }: Incident, slides: DeckSlide[]): Finding | undefined {
  const slide = slides.find(({ source }) => rule !== 'console-error' && source.includes(detail)) ?? slides.find(({ no }) => no === open)
  return slide && finding(slide, rule, incidentMessages[rule](detail))
}

function finding({ file, line, no }: DeckSlide, rule: FindingRule, message: string): Finding {
  return { file, line, slide: no, severity: 'error', rule, message }
}
