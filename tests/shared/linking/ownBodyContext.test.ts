import type { Draft } from '@shared/draft/draft';
import { mergeRecords } from '@shared/linking/mergeRecords';
import { ownBodyContext } from '@shared/linking/ownBodyContext';
import type { Profile } from '@shared/records/profile';
import { sampleProfile } from '@shared/records/sampleProfile';
import { createDraft } from '@shared/templates/createDraft';
import { describe, expect, test } from 'vitest';
import { aDraft, p } from '../../helpers/aDraft';
import { aTemplate } from '../../helpers/aTemplate';

const template = aTemplate({
  fields: [{ id: 'topic', type: 'text' }],
  text: '{{org.term}}, {{org.bodyName}}, {{conf.venue}}, {{topic}}',
});
const paper = createDraft(template, sampleProfile, { today: '2026-02-01' });
const renewed: Profile = { ...sampleProfile, term: '2030 - 2035' };

const merged = (draft: Draft, profile = renewed) =>
  mergeRecords(draft, ownBodyContext(profile, 'party'), template);

describe('a paper of no conference', () => {
  test('remembers what its body gave, and nothing of a conference', () => {
    expect(Object.keys(paper.sources)).toEqual([
      'head.parentBody',
      'head.issuer',
      'head.place',
      'org.term',
      'org.bodyName',
    ]);
    expect(merged(paper, sampleProfile).draft).toBe(paper);
  });

  test('follows its body where nobody typed over', () => {
    const { draft, updated, asked } = merged(paper);
    expect(draft.facts['org.term']).toBe('2030 - 2035');
    expect(updated.map(({ kind, mine }) => [kind, mine])).toEqual([['fact', '2025 - 2030']]);
    expect(asked).toEqual([]);
  });

  test('asks where somebody typed over', () => {
    const typed = { ...paper, facts: { ...paper.facts, 'org.term': '2025-2030' } };
    const { draft, asked } = merged(typed);
    expect(draft.facts['org.term']).toBe('2025-2030');
    expect(asked).toMatchObject([{ field: 'org.term', theirs: '2030 - 2035' }]);
  });

  test('leaves alone what another body wrote, and fills a blank', () => {
    const foreign = aDraft({
      blocks: [p('paragraph', [{ field: 'org.bodyName' }, { field: 'org.term' }])],
      facts: { 'org.bodyName': 'Đảng bộ xã Bình Minh' },
    });
    const { draft, asked } = merged(foreign);
    expect(draft.facts).toEqual({
      'org.bodyName': 'Đảng bộ xã Bình Minh',
      'org.term': '2030 - 2035',
    });
    expect(asked).toEqual([]);
  });

  test('keeps a stretch that a conference once wrote', () => {
    const link = { source: 'conclusions.directions', item: '', text: 'Như cũ' } as const;
    const blocks = [{ ...p('paragraph', 'Như cũ'), link }];
    const draft = aDraft({ blocks });
    expect(merged(draft).draft).toBe(draft);
  });
});
