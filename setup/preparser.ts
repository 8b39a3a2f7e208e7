import { definePreparserSetup } from '@slidev/types'
import { publicNote } from '../composables/privateNotes'

/** What is built or exported is published: the speaker's private cues are not. They are in the presenter view alone. */
export default definePreparserSetup(({ mode }) => [{
  name: 'talkwright:public-notes',
  transformNote: note => Promise.resolve(mode === 'dev' || note === undefined ? note : publicNote(note)),
}])
