import type { DeckSlide } from '../../slidev/slides.ts'
import type { Finding, FindingRule } from './finding.ts'
import type { Overrun, SlideMeasurement } from './measurement.ts'
import type { Incident } from './watch-page.ts'

const advice: Record<Overrun['space'], (overrun: Overrun) => string> = {
  slide: ({ what, by, edge }) => edge === 'below'
    ? `'${what}' runs ${by} px below the slide; shorten or split it`
    : `'${what}' runs ${by} px ${beyond[edge]} the slide; shorten it`,
  box: ({ what, by, edge }) => `'${what}' is cut off: it runs ${by} px ${beyond[edge]} its box; shorten or split it`,
  furniture: ({ what, by }) => `'${what}' runs ${by} px into the line at the foot of the slide; shorten or split it`,
}

const beyond: Record<Overrun['edge'], string> = { above: 'above', below: 'below', left: 'left of', right: 'right of' }

const incidents: Record<Incident['rule'], (detail: string) => string> = {
  'console-error': detail => detail.split('\n')[0] ?? '',
  'outside-request': detail => `asks ${detail} for something; keep a copy in public/ and name that`,
  'missing-file': detail => `${detail} is missing; put it into public/ or remove its name`,
}

/** Puts what was measured on a slide into words. */
export function measuredFindings(slide: DeckSlide, measured: SlideMeasurement): Finding[] {
  return [
    ...measured.overruns.map(overrun => finding(slide, 'overflow', advice[overrun.space](overrun))),
    ...measured.brokenImages.map(address => finding(slide, 'broken-image', `${shorten(address)} shows nothing; look at its address and its file`)),
    ...(measured.smallText ? [smallText(slide, measured.smallText)] : []),
  ]
}

/** Puts an incident into words, at the slide that names the address in question or else at the one that was open. */
export function incidentFinding(incident: Incident, slides: DeckSlide[]): Finding | undefined {
  const slide = slides.find(({ source }) => incident.rule !== 'console-error' && source.includes(incident.detail))
    ?? slides.find(({ no }) => no === incident.slide)
  return slide && finding(slide, incident.rule, incidents[incident.rule](incident.detail))
}

function smallText(slide: DeckSlide, { px, what }: { px: number, what: string }): Finding {
  return { ...finding(slide, 'small-text', `'${what}' is set at ${px} px, too small for the back row; use 16 px or more`), severity: 'warning' }
}

function finding({ file, line, no }: DeckSlide, rule: FindingRule, message: string): Finding {
  return { file, line, slide: no, severity: 'error', rule, message }
}

function shorten(address: string): string {
  return address.startsWith('data:') ? `${address.slice(0, 30)}…` : address.replace(/^http:\/\/127\.0\.0\.1:\d+/, '')
}
