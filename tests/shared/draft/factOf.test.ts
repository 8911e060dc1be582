import { parseDraft } from '@shared/draft/parseDraft';
import { plainText } from '@shared/draft/plainText';
import { unfilledFields } from '@shared/draft/unfilledFields';
import { expect, test } from 'vitest';
import { aDraft, p } from '../../helpers/aDraft';
import { valueOf } from '../../helpers/valueOf';

const inherited = ['constructor', 'toString', 'valueOf', 'hasOwnProperty'];

const paper = (facts: Readonly<Record<string, string>>) =>
  valueOf(
    parseDraft(
      aDraft({
        blocks: [
          p(
            'paragraph',
            inherited.map((field) => ({ field })),
          ),
        ],
        facts,
      }),
    ),
  );

test('a field named like a part of every object is unfilled until it has a fact', () => {
  const fields = unfilledFields(paper({})).map(({ field }) => field);
  expect(fields).toEqual(inherited);
  expect(plainText(paper({}))).not.toContain('native code');
});

test('such a field takes its fact like any other', () => {
  const filled = paper(Object.fromEntries(inherited.map((field) => [field, `<${field}>`])));
  expect(unfilledFields(filled)).toEqual([]);
  expect(plainText(filled)).toContain('<constructor><toString><valueOf><hasOwnProperty>');
});
