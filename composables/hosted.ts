/// <reference types="vite/client" />

/** Whether the deck stands on a site that `talkwright build` has finished: its page says so by its manifest. */
export function isHosted(): boolean {
  return import.meta.env.PROD && document.querySelector('link[rel=manifest]') !== null
}

/** The address of a hosted deck, with a slash at the end. */
export const siteBase: string = import.meta.env.BASE_URL
