import type { SlideRoute } from '@slidev/types'
import type { DefineComponent } from 'vue'

/** Slidev's component that draws a slide with all its steps, for print. */
declare const PrintSlide: DefineComponent<{ route: SlideRoute }>
export default PrintSlide
