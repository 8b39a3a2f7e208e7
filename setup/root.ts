import { defineRootSetup } from '@slidev/types'
import { preparePhone } from '../composables/phone'

/** Runs before the first slide is drawn: what a slide shows at first is settled by then. */
export default defineRootSetup(preparePhone)
