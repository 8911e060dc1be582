import { catalogue } from '@shared/templates/catalogue';
import { paperOrder } from '@shared/templates/derivationMap';
import { missingOfSet, papersOfSet, readSet, setsFor } from '@shared/templates/paperSet';
import { expect, test } from 'vitest';
import { setFiles, templateFiles } from '../../helpers/templateFiles';
import { valueOf } from '../../helpers/valueOf';

const { templates } = catalogue(templateFiles());
const sets = Object.entries(setFiles()).map(([file, text]) => valueOf(readSet(file, text)));

test.each(sets.map((set) => [set.id, set] as const))(
  'the set %s lists each paper once, and papers of its own family',
  (_id, set) => {
    const ids = set.papers.map(({ template }) => template);
    expect(new Set(ids).size).toBe(ids.length);
    expect(papersOfSet(set, templates).map(({ template }) => template.family)).not.toContain(
      set.family === 'party' ? 'state' : 'party',
    );
  },
);

test.each(sets.map((set) => [set.id, set] as const))(
  'every paper of the set %s has its template',
  (_id, set) => {
    expect(missingOfSet(set, templates)).toEqual([]);
  },
);

test('a template that is gone is named, the other papers can be made', () => {
  const [set] = sets;
  if (set === undefined) throw new Error('There is no set');
  const [gone = '', ...rest] = set.papers.map(({ template }) => template);
  const left = templates.filter(({ id }) => id !== gone);
  expect(missingOfSet(set, left)).toEqual([gone]);
  expect(papersOfSet(set, left).map(({ template }) => template.id)).toEqual(rest);
});

/** Papers of no set, each with the reason why none asks for it. */
const outsideSets: Readonly<Record<string, string>> = {
  'P15-cong-tac-nam': 'plans a whole year, not one conference',
  P16: 'is written when something has to be asked or told',
  'P16-tra-loi': 'answers a letter that came in',
  P20: 'is written by each unit that speaks',
};

test('every template stands in a set, or it is said why not', () => {
  const listed = new Set(sets.flatMap(({ papers }) => papers.map(({ template }) => template)));
  expect(
    paperOrder()
      .filter((id) => !listed.has(id))
      .toSorted(),
  ).toEqual(Object.keys(outsideSets).toSorted());
});

test('the set for a sort of conference comes first', () => {
  const [first] = setsFor(sets, { family: 'party', kind: 'branchRegular' });
  expect(first?.id).toBe('sinh-hoat-chi-bo');
});

test('a conference of a state body is offered no set of the Party', () => {
  expect(setsFor(sets, { family: 'state', kind: 'session' }).map(({ family }) => family)).toEqual([
    'state',
    'state',
  ]);
});

test('the committee’s year-end conference has fifteen papers ticked', () => {
  const [set] = setsFor(sets, { family: 'party', kind: 'committee' });
  const ticked = set?.papers.filter(({ optional }) => !optional) ?? [];
  expect(ticked.length).toBeGreaterThanOrEqual(15);
});

test('a set with an unknown part is refused with its place', () => {
  expect(readSet('a.json', '{"schemaVersion":1}')).toMatchObject({
    ok: false,
    error: { kind: 'templateInvalid', file: 'a.json' },
  });
});
