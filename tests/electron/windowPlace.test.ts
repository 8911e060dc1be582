import { startPlace, startsMaximized } from '@electron/windowPlace';
import { expect, test } from 'vitest';

const office = { x: 0, y: 0, width: 1366, height: 728 };
const second = { x: 1366, y: 0, width: 1920, height: 1040 };
const last = { x: 1500, y: 80, width: 1200, height: 800, isMaximized: false };

test('the first window fits an old office screen', () => {
  expect(startPlace(undefined, office, [office])).toEqual({ width: 1366, height: 728 });
});

test('the window comes back where it stood', () => {
  const { isMaximized: _, ...place } = last;
  expect(startPlace(last, office, [office, second])).toEqual(place);
});

test('a window of a screen that was unplugged comes to the first one', () => {
  expect(startPlace(last, office, [office])).toEqual({ width: 1366, height: 728 });
});

test('a window of a larger screen is no larger than the screens that are there', () => {
  const wide = { ...last, x: 0, y: 0, width: 3840, height: 2100 };
  expect(startPlace(wide, office, [office])).toEqual({ x: 0, y: 0, width: 1366, height: 728 });
  expect(startPlace(wide, office, [office, second])).toMatchObject({ width: 3286, height: 1040 });
});

test('a window whose title bar cannot be reached comes back to the usual place', () => {
  const below = { ...last, x: 10, y: 700 };
  expect(startPlace(below, office, [office])).toEqual({ width: 1366, height: 728 });
});

test('the first window fills an old office screen, and stands free on a larger one', () => {
  expect([startsMaximized(undefined, office), startsMaximized(undefined, second)]).toEqual([
    true,
    false,
  ]);
});

test('a window that the user has made smaller stays so on any screen', () => {
  expect(startsMaximized(last, office)).toBe(false);
});
