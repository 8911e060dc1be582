import type { Conference } from '@shared/conference/conference';
import { catalogue } from '@shared/templates/catalogue';
import { paperOrder } from '@shared/templates/derivationMap';
import {
  lacksSource,
  missingOfSet,
  papersOfSet,
  readSet,
  setsFor,
} from '@shared/templates/paperSet';
import { expect, test } from 'vitest';
import { aConference } from '../../helpers/aConference';
import { aVote } from '../../helpers/aVote';
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

/** The papers of the set for a year-end conference that the record says nothing for. */
function withoutSource(changes: Partial<Conference>): readonly string[] {
  const conference = aConference(changes);
  const [set] = setsFor(sets, conference);
  if (set === undefined) throw new Error('There is no set');
  return papersOfSet(set, templates)
    .filter((paper) => lacksSource(paper, conference))
    .map(({ template }) => template.id);
}

test('a record without awards, votes or recommendations asks for no paper about them', () => {
  expect(withoutSource({})).toEqual(
    expect.arrayContaining(['P17', 'P08-phieu-bau', 'P08', 'P24', 'P20-danh-sach']),
  );
  expect(withoutSource({})).not.toContain('P04');
});

test('a vote by hands needs no ballot; a secret one has the ballot and its count ticked', () => {
  expect(withoutSource({ votes: [aVote()] })).toContain('P08');
  const left = withoutSource({ votes: [aVote({ form: 'secret' })] });
  expect(left).not.toContain('P08');
  expect(left).not.toContain('P08-phieu-bau');
  const [set] = setsFor(sets, aConference());
  const count = set?.papers.find(({ template }) => template === 'P08');
  expect(count).toMatchObject({ optional: false });
});

test('an award that names nobody yet is none', () => {
  const award = { id: 'a', name: ' ', unit: '', achievement: '', note: '' };
  expect(withoutSource({ awards: [award] })).toContain('P17');
  expect(withoutSource({ awards: [{ ...award, name: 'Chi bộ 3' }] })).not.toContain('P17');
});

test('a set with an unknown part is refused with its place', () => {
  expect(readSet('a.json', '{"schemaVersion":1}')).toMatchObject({
    ok: false,
    error: { kind: 'templateInvalid', file: 'a.json' },
  });
});
