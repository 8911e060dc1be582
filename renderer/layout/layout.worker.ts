import { LayoutDesk } from './LayoutDesk';
import type { LayoutRequest } from './layoutMessage';

const desk = new LayoutDesk({
  answer: (message) => self.postMessage(message, { transfer: [] }),
  // A task of its own, so that what the window asks in between is heard.
  later: (work, ms) => {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
});

self.addEventListener('message', (event: MessageEvent<LayoutRequest>) => desk.take(event.data));
