import { conferenceForm } from '@shared/conference/conference';
import { deriverOf } from '@shared/derive/derivers';
import { sourceIds } from '@shared/derive/sources';
import { parseDraft } from '@shared/draft/parseDraft';
import { linkText } from '@shared/linking/linkText';
import { sampleProfile } from '@shared/records/sampleProfile';
import { parseStored } from '@shared/storedForm';
import { catalogue } from '@shared/templates/catalogue';
import { createDraft } from '@shared/templates/createDraft';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aPerson } from '../../helpers/aPerson';
import { someConference } from '../../helpers/arbitraryConferences';
import { templateFiles } from '../../helpers/templateFiles';

const people = new Map(
  [aPerson('Trần An', { id: 'p1', rank: 2 }), aPerson('Trần An', { id: 'p2', rank: 1 })].map(
    (person) => [person.id, person],
  ),
);
const { templates } = catalogue(templateFiles());

test('the conferences of these tests are such as can be stored', () => {
  fc.assert(
    fc.property(someConference, (conference) => {
      expect(parseStored(conferenceForm, conference).ok).toBe(true);
    }),
  );
});

test('any conference gives texts without a hole in them, each block with an item of its own', () => {
  fc.assert(
    fc.property(someConference, fc.constantFrom('party', 'state'), (conference, family) => {
      for (const source of sourceIds) {
        const blocks =
          deriverOf(source)?.derive({ conference, profile: sampleProfile, people, family }) ?? [];
        const items = blocks.map(({ item }) => item);
        expect([source, items.includes('')]).toEqual([source, false]);
        expect([source, new Set(items).size]).toEqual([source, items.length]);
        for (const { block } of blocks) {
          expect(linkText(block)).not.toMatch(/undefined|\bnull\b|NaN|\[object/);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('any conference gives every paper a draft that can be stored', () => {
  fc.assert(
    fc.property(someConference, fc.constantFrom(...templates), (conference, template) => {
      const draft = createDraft(template, sampleProfile, {
        today: '2026-01-05',
        conference,
        people,
      });
      expect(parseDraft(draft)).toEqual({ ok: true, value: draft });
      expect(draft.conferenceId).toBe('conference');
    }),
    { numRuns: 60 },
  );
});
