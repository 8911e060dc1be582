import type { RecordContext } from '@shared/conference/recordContext';
import type { Draft, Facts } from '@shared/draft/draft';
import { factOf } from '@shared/draft/factOf';
import { linkFacts, mergeFacts } from '@shared/linking/mergeFacts';
import { createDraft } from '@shared/templates/createDraft';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aDraft, p } from '../../helpers/aDraft';
import { aRecordContext } from '../../helpers/aRecordContext';
import { aTemplate } from '../../helpers/aTemplate';

const venue = p('paragraph', [{ text: 'Tại ' }, { field: 'conf.venue' }]);

function aPaper(facts: Facts, sources: Facts = {}): Draft {
  return aDraft({ blocks: [venue], facts, sources });
}

function inVenue(place: string): RecordContext {
  return aRecordContext({ venue: place });
}

const merged = (paper: Draft, context: RecordContext) => mergeFacts(paper, context, null);

describe('a fact of the record', () => {
  test('fills a blank and is remembered', () => {
    const { draft, updated } = merged(aPaper({}), inVenue('Hội trường A'));
    expect(draft.facts).toEqual({ 'conf.venue': 'Hội trường A' });
    expect(draft.sources).toEqual({ 'conf.venue': 'Hội trường A' });
    expect(updated).toEqual([
      { kind: 'fact', field: 'conf.venue', base: '', mine: '', theirs: 'Hội trường A' },
    ]);
  });

  test('is linked where the paper already says the same', () => {
    const { draft, updated, asked } = merged(
      aPaper({ 'conf.venue': 'Hội trường A' }),
      inVenue('Hội trường A'),
    );
    expect(draft.sources).toEqual({ 'conf.venue': 'Hội trường A' });
    expect([...updated, ...asked]).toEqual([]);
  });

  test('goes into a paper that only repeats the record', () => {
    const before = { 'conf.venue': 'Hội trường A' };
    const { draft, asked } = merged(aPaper(before, before), inVenue('Hội trường B'));
    expect(draft.facts).toEqual({ 'conf.venue': 'Hội trường B' });
    expect(asked).toEqual([]);
  });

  test('is asked about where it was typed over', () => {
    const paper = aPaper({ 'conf.venue': 'Phòng họp 2' }, { 'conf.venue': 'Hội trường A' });
    const { draft, asked } = merged(paper, inVenue('Hội trường B'));
    expect(draft).toBe(paper);
    expect(asked).toEqual([
      {
        kind: 'fact',
        field: 'conf.venue',
        base: 'Hội trường A',
        mine: 'Phòng họp 2',
        theirs: 'Hội trường B',
      },
    ]);
  });

  test('is not asked about while the record has not changed', () => {
    const paper = aPaper({ 'conf.venue': 'Phòng họp 2' }, { 'conf.venue': 'Hội trường A' });
    expect(merged(paper, inVenue('Hội trường A'))).toMatchObject({
      draft: paper,
      updated: [],
      asked: [],
    });
  });

  test('that the record no longer has leaves the paper where the paper only repeated it', () => {
    const before = { 'conf.venue': 'Hội trường A' };
    expect(merged(aPaper(before, before), inVenue('')).draft).toMatchObject({
      facts: {},
      sources: {},
    });
    const typed = aPaper({ 'conf.venue': 'Phòng họp 2' }, before);
    expect(merged(typed, inVenue('')).draft.facts).toEqual({ 'conf.venue': 'Phòng họp 2' });
  });

  test('that was taken out of the paper comes back only when the record changes', () => {
    const paper = aPaper({ 'conf.venue': '' }, { 'conf.venue': 'Hội trường A' });
    expect(merged(paper, inVenue('Hội trường A')).draft).toBe(paper);
    expect(factOf(merged(paper, inVenue('Hội trường B')).draft.facts, 'conf.venue')).toBe(
      'Hội trường B',
    );
  });
});

test('fields that no record gives, or that the paper does not use, are left alone', () => {
  const paper = aDraft({
    blocks: [p('paragraph', [{ field: 'context' }])],
    facts: { context: 'a' },
  });
  expect(merged(paper, inVenue('Hội trường A')).draft).toBe(paper);
});

describe('a field of a template that reads a record', () => {
  const template = aTemplate({
    fields: [
      { id: 'reportYear', type: 'year', rule: 'reportYear', reads: 'conf.reportYear' },
      { id: 'planYear', type: 'year', rule: 'planYear', reads: 'conf.planYear' },
      { id: 'cutoff', type: 'date', default: '31/12/{{reportYear}}' },
    ],
    text: 'Năm {{reportYear}}, năm {{planYear}}, đến {{cutoff}}',
  });
  const profile = aRecordContext({}).profile;
  const proposed = createDraft(template, profile, { today: '2026-02-01' });

  test('says what the record says, and takes along what is computed from it', () => {
    const context = aRecordContext({ reportYear: 2023 });
    const { facts, sources } = linkFacts(proposed, context, template);
    expect(facts).toMatchObject({
      reportYear: '2023',
      planYear: '2024',
      cutoff: '31/12/2023',
    });
    expect(sources).toMatchObject({ reportYear: '2023' });
  });

  test('keeps what the template proposes while the record says nothing', () => {
    expect(linkFacts(proposed, aRecordContext({}), template).facts).toMatchObject(proposed.facts);
  });

  test('of a year of its own lets the record have it', () => {
    const context = aRecordContext({ reportYear: 2023, planYear: 2025 });
    expect(linkFacts(proposed, context, template).facts['planYear']).toBe('2025');
  });
});

describe('whatever a paper and its record say', () => {
  const value = fc.constantFrom('', 'a', 'b', 'c');
  const some = fc.record({ mine: value, base: fc.option(value), theirs: value });
  const paperOf = ({ mine, base }: { mine: string; base: string | null }) =>
    aPaper(mine === '' ? {} : { 'conf.venue': mine }, base === null ? {} : { 'conf.venue': base });

  test('merging twice is merging once', () => {
    fc.assert(
      fc.property(some, (versions) => {
        const once = merged(paperOf(versions), inVenue(versions.theirs));
        const twice = merged(once.draft, inVenue(versions.theirs));
        expect(twice.draft).toEqual(once.draft);
        expect(twice.updated).toEqual([]);
        expect(twice.asked).toEqual(once.asked);
      }),
    );
  });

  test('nothing that somebody typed is lost', () => {
    fc.assert(
      fc.property(some, (versions) => {
        const { mine, base, theirs } = versions;
        fc.pre(mine !== '' && mine !== base);
        const { draft } = merged(paperOf(versions), inVenue(theirs));
        expect(factOf(draft.facts, 'conf.venue')).toBe(mine);
      }),
    );
  });
});
