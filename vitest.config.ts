import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

/** Tests that build decks, start browsers and install packages: one file at a time, and with time to spare. */
const endToEnd = 'tests/e2e/**/*.test.ts'

const minute = 60_000

export default defineConfig({
  plugins: [vue()],
  test: {
    // The smallest machine that is to run them has two cores.
    maxWorkers: 2,
    maxConcurrency: 2,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: [endToEnd], testTimeout: minute / 2, sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: [endToEnd],
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 5 * minute,
          hookTimeout: 10 * minute,
          // A page that answers in a tenth of a second takes several where other files build beside it.
          expect: { poll: { timeout: minute / 4 } },
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
