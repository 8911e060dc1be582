import { jsonFaultLine } from '@shared/templates/jsonFault';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('every JSON text is JSON throughout', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, indent) => {
      expect(jsonFaultLine(JSON.stringify(value, null, indent))).toBeNull();
    }),
  );
});

test('it agrees with the parser on what is JSON', () => {
  fc.assert(
    fc.property(
      fc.jsonValue().map((value) => JSON.stringify(value, null, 1)),
      fc.nat(),
      fc.constantFrom('', ',', '}', ']', '"', ':', '0', 'a', '\n'),
      (text, at, put) => {
        const place = at % (text.length + 1);
        const changed = text.slice(0, place) + put + text.slice(place + 1);
        expect(jsonFaultLine(changed) === null).toBe(isJson(changed));
      },
    ),
    { numRuns: 2000 },
  );
});

test.each([
  ['{\n"a": 1,\n}', 3],
  ['{\n"a" 1\n}', 2],
  ['[1,\n2\n3]', 3],
  ['{"a": "b\nc"}', 1],
  ['{\n  "a": [1, 2\n', 2],
  ['', 1],
])('%j breaks on line %i', (text, line) => {
  expect(jsonFaultLine(text)).toBe(line);
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
