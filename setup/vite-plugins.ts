import { defineVitePluginsSetup } from '@slidev/types'
import { guests } from '../site/guests.ts'
import { leaveOut } from '../site/leave-out.ts'
import { oneFile } from '../site/one-file.ts'
import { pictures } from '../site/pictures.ts'
import { usedFonts } from '../site/used-fonts.ts'

/** What becomes of a deck when its site is built. */
export default defineVitePluginsSetup(options => [guests(), pictures(options), leaveOut(options), usedFonts(options), ...(process.env['TALKWRIGHT_BUILD'] === 'one-file' ? [oneFile()] : [])])
