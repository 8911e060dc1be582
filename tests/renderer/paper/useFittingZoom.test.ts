import { fittingZoom } from '@renderer/paper/useFittingZoom';
import { expect, test } from 'vitest';

// The width of A4 at 96 pixels an inch.
const sheet = 794;

test.each([
  ['in full size where there is room', 1400, 1],
  ['in full size between both panels on an old office screen', 1366 - 216 - 292, 1],
  ['smaller, so that no line is cut off, where the room is narrower', 750, 0.9],
  ['never so small that it cannot be read', 200, 0.6],
])('a page is drawn %s', (_, room, zoom) => {
  expect(fittingZoom(room, sheet)).toBe(zoom);
});
