import type { Measured, ShownSlide } from '../../model/shown-slide.ts'
import { contrastParts } from './contrast.ts'
import { measuringParts } from './measure-slide.ts'
import type { MeasureLimits, SlideMeasurement } from './measurement.ts'
import { readingParts } from './read-slide.ts'
import { unseenParts } from './unseen.ts'

declare global {
  interface Window {
    talkwrightMeasure: (no: number, limits: MeasureLimits) => SlideMeasurement
    talkwrightRead: (no: number, canvas: { top: number, bottom: number }) => ShownSlide
    talkwrightFaint: (no: number) => Measured[]
  }
}

/** Script for the page that puts functions on its window: `talkwrightMeasure`, `talkwrightRead`, and `talkwrightFaint` for what of that differs by day and by night. */
export const inspectingScript = `Object.assign(window, (() => {
${measuringParts}
${contrastParts}
${unseenParts}
${readingParts}
return { talkwrightMeasure: measureSlide, talkwrightRead: readSlide, talkwrightFaint: faintOn }
})())`

/** Script for any page that gives the characters of its text for which the browser has no font, each once. */
export const unseenScript = `(() => {
${measuringParts}
${unseenParts}
return unseenCharacters(document.body)
})()`
