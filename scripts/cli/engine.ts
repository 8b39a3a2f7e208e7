/**
 * Where every core has a thread to run, what V8 does beside them takes from what they do: its slowest compiler works a
 * sixth more than it gives back; the next one compiles only what runs often (400 calls is its default), and each thread
 * compiles for itself and clears its own memory. That is as large from the start as it gets where what is new lies, and
 * what is old is not cleared before there is enough to clear (MB). In the main thread, whose memory is set up by then,
 * what is old may become so much larger (percent) until it is cleared again: enough for an article of 1 MB to the end.
 * `inOneGo` is for what runs once and for long: that compiler is done when nothing runs any more that it compiles.
 * `alone` leaves all as it is by itself.
 */
const together = ['--no-turbofan', '--invocation-count-for-maglev=2000', '--no-concurrent-recompilation', '--no-parallel-scavenge', '--min-semi-space-size=16', '--max-semi-space-size=16', '--initial-old-space-size=128']
const flags = {
  together,
  besideMain: [...together, '--heap-growing-percent=1200'],
  inOneGo: ['--no-turbofan'],
  alone: [],
} as const

/** What all of them are by themselves. */
const defaults = ['--turbofan', '--invocation-count-for-maglev=400', '--concurrent-recompilation', '--parallel-scavenge', '--min-semi-space-size=0', '--max-semi-space-size=0', '--initial-old-space-size=0', '--heap-growing-percent=0', '--semi-space-growth-factor=2']

const noLarger = '--semi-space-growth-factor=1'

/** What is new has so much memory, bytes, before it is cleared: with more, fresh memory costs more than is saved in copying what is left. */
const enoughForNew = 32 * 2 ** 20

/** What it was told last. The bundle has this module a second time, beside what loads it, and both have to know. */
const told: { flags: readonly string[] } = (globalThis as { [key: symbol]: { flags: readonly string[] } })[Symbol.for('talkwright.engine')] ??= { flags: [] }

/** Says how V8 works from now on: its compilers in all threads, its memory in those that start later. */
export function tuneEngine(threads: keyof typeof flags): void {
  set(defaults)
  set(told.flags = flags[threads])
}

/** Lets this thread's memory for what is new grow no more where it is large enough, until V8 is told how to work again. */
export function keepMemory(): void {
  const { space_size: size } = v8().getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space') ?? { space_size: 0 }
  if (size >= enoughForNew && !told.flags.includes(noLarger)) set(told.flags = [...told.flags, noLarger])
}

/** Runs `work` as V8 works by itself: code that was compiled under other flags is of no use to the next run, and the other way round. */
export function untuned<Result>(work: () => Result): Result {
  if (told.flags.length === 0) return work()
  set(defaults)
  try {
    return work()
  }
  finally {
    set(told.flags)
  }
}

function set(all: readonly string[]): void {
  for (const flag of all) v8().setFlagsFromString(flag)
}

type V8 = NonNullable<ReturnType<typeof process.getBuiltinModule<'node:v8'>>>

/** Few runs ask for it, and Node takes a while to load it. */
function v8(): V8 {
  return process.getBuiltinModule('node:v8')
}
