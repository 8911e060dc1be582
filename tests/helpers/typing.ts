/// <reference types="@vitest/browser-playwright" />
import { cdp } from 'vitest/browser';
import { TypingDesk } from './typingTools';

/** Types into the page that the test itself runs in. */
export const typing = new TypingDesk((method, words) =>
  // The desk builds the parameters that its methods have.
  cdp().send(method, words as never),
);
