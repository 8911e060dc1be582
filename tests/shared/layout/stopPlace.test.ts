import { stopPlace } from '@shared/layout/stopPlace';
import { expect, test } from 'vitest';
import { aDraft, aTable, p } from '../../helpers/aDraft';

const draft = aDraft({
  blocks: [
    aTable([['1']]),
    p('paragraph', [{ text: ' Kính mời ' }, { field: 'guest' }]),
    p('paragraph', ''),
    aTable([['2']]),
    { kind: 'pageBreak' },
  ],
  facts: { guest: 'ông An' },
});

test.each([
  ['a text by its words', 1, { kind: 'text', text: 'Kính mời ông An' }],
  ['a table by its number among tables', 3, { kind: 'table', number: 2 }],
  ['an empty paragraph by its number', 2, { kind: 'empty', number: 3 }],
  ['a break by its number', 4, { kind: 'empty', number: 5 }],
  ['a component of the form as such', null, { kind: 'form' }],
  ['a block that is not there as the form', 9, { kind: 'form' }],
])('%s', (_, block, place) => {
  expect(stopPlace(draft, block)).toEqual(place);
});
