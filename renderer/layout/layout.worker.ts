import { LayoutDesk } from './LayoutDesk';
import type { LayoutRequest } from './layoutMessage';

const desk = new LayoutDesk({
  answer: (message) => self.postMessage(message, { transfer: [] }),
  // A task of its own, so that what the window asks in between is heard.
  later: (work) => setTimeout(work, 0),
});

self.addEventListener('message', (event: MessageEvent<LayoutRequest>) => desk.take(event.data));
