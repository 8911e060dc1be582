import { type Draft, standardIds } from '@shared/draft/draft';
import { kindIds } from '@shared/draft/kinds';
import { hasDateLine, mayHideDateLine } from '@shared/standards/hasDateLine';
import { standards } from '@shared/standards/standards';
import { expect, test } from 'vitest';
import { aDraft } from '../../helpers/aDraft';
import { exported } from '../../helpers/docx/exported';
import { minutes } from '../../helpers/docx/samplePapers';

const hiding = (draft: Draft): Draft => ({
  ...draft,
  header: { ...draft.header, hasDateLine: false },
});

test('only the minutes of the Party may leave out place and day (P-KIND-BB-2)', () => {
  const free = standardIds.flatMap((id) =>
    kindIds.filter((kind) => mayHideDateLine(kind, standards[id])).map((kind) => `${id} ${kind}`),
  );
  expect(free).toEqual(['HD05-2026 bien-ban', 'HD36-2018 bien-ban']);
});

test('another kind prints the line whatever the paper kept from when it was minutes', () => {
  const party = standards['HD05-2026'];
  expect(hasDateLine(hiding(aDraft({ kind: 'bien-ban' })), party)).toBe(false);
  expect(hasDateLine(hiding(aDraft({ kind: 'bao-cao' })), party)).toBe(true);
  expect(hasDateLine(aDraft({ kind: 'bien-ban' }), standards.ND30)).toBe(false);
});

test('the Word file of minutes that hide the line has none, and keeps its number', async () => {
  const texts = async (draft: Draft) => JSON.stringify((await exported(draft)).pieces);
  const shown = await texts({ ...minutes, standard: 'HD05-2026' });
  const hidden = await texts(hiding({ ...minutes, standard: 'HD05-2026' }));
  expect(shown).toContain(', ngày ');
  expect(shown.split('"placeDate"').length).toBeGreaterThan(1);
  expect(hidden.indexOf(`${minutes.header.place}, ngày`)).toBe(-1);
  expect(hidden).toContain(minutes.header.code);
});
