/**
 * Lets a deck go on where the browser refuses to keep the screen awake (to save power, or without a screen): Slidev asks
 * for it on every slide and listens to no refusal, which would be an error of the page.
 */
export function bearWakeLock({ wakeLock }: { wakeLock?: WakeLock } = navigator): void {
  if (!wakeLock) return
  const request = wakeLock.request.bind(wakeLock)
  // Slidev's side takes nothing for a lock that it does not have.
  wakeLock.request = type => request(type).catch(() => null as unknown as WakeLockSentinel)
}
