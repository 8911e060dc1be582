import { bodyPieces } from '@shared/docx/bodyPieces';
import { ownLists } from '@shared/docx/ownLists';
import { standards } from '@shared/standards/standards';
import { expect, test } from 'vitest';
import { aDraft, p } from '../../helpers/aDraft';
import { valueOf } from '../../helpers/valueOf';

const draft = aDraft({ blocks: [p('heading', 'Mục'), p('clause', 'Khoản')] });
const body = valueOf(bodyPieces(draft, standards[draft.standard]));
const referencesOf = ({ main }: typeof body) =>
  main.flatMap((piece) =>
    piece.kind === 'text' && piece.place.kind === 'list' ? [piece.place.reference] : [],
  );

test('every label of a body reads a list of its own paper', () => {
  const own = ownLists(body, 'p2');
  const lists = own.lists.map(({ reference }) => reference);
  expect(referencesOf(own).length).toBe(2);
  expect(referencesOf(own).filter((reference) => !lists.includes(reference))).toEqual([]);
  expect(lists.filter((list) => referencesOf(body).includes(list))).toEqual([]);
});

test('a label of a list that was not planned is a fault, not a list of another paper', () => {
  expect(() => ownLists({ ...body, lists: [] }, 'p2')).toThrow(/No list/);
});
