import { parseRoute, type Route, routeHash } from '@renderer/ui/route';
import { describe, expect, test } from 'vitest';

describe('the address of a screen', () => {
  test.each([
    { screen: 'library' },
    { screen: 'draft', id: 'a b/ư' },
    { screen: 'conferences' },
    { screen: 'conference', id: 'a b/ư', group: 'facts', item: '' },
    { screen: 'conference', id: 'c', group: 'members', item: 'người 1' },
    { screen: 'templates' },
    { screen: 'profile' },
    { screen: 'help' },
  ] as const satisfies readonly Route[])('%o leads back to it', (route) => {
    expect(parseRoute(routeHash(route))).toEqual(route);
  });

  test.each(['', '#', '#/', '#/khong-co', '#/van-ban', '#/van-ban/'])(
    '“%s” leads to the library',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ screen: 'library' });
    },
  );

  test('that is no code names a paper that is not there', () => {
    expect(parseRoute('#/van-ban/%E0%A4%A')).toEqual({ screen: 'draft', id: '%E0%A4%A' });
  });
});
