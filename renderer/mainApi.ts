import type { MainApi } from '@shared/ipc';

declare global {
  interface Window {
    /** Put there by the preload; missing in a browser. */
    readonly mainApi?: MainApi;
  }
}

/** The main process of the desktop program, or null in a browser. */
export const mainApi: MainApi | null = window.mainApi ?? null;
