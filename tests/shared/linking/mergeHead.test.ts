import { linkRecords, mergeRecords } from '@shared/linking/mergeRecords';
import { ownBodyContext } from '@shared/linking/ownBodyContext';
import type { Letterhead } from '@shared/records/letterhead';
import type { Profile } from '@shared/records/profile';
import { sampleProfile } from '@shared/records/sampleProfile';
import { catalogue } from '@shared/templates/catalogue';
import { createDraft } from '@shared/templates/createDraft';
import { fieldLabel } from '@shared/templates/fieldLabel';
import { expect, test } from 'vitest';
import { wholeContext } from '../../helpers/aWholeConference';
import { templateFiles } from '../../helpers/templateFiles';

const { templates } = catalogue(templateFiles());
const context = wholeContext('party');

test('the head of a paper goes along when its body is renamed, and the report names the place', () => {
  const { draft, updated } = merged(paperOf('P02'), { issuer: 'Đảng ủy phường An Thịnh' });
  expect(draft.header.issuer).toBe('ĐẢNG ỦY PHƯỜNG AN THỊNH');
  expect(draft.header.parentBody).toBe('ĐẢNG BỘ TỈNH HẢI SƠN');
  expect(updated.filter(({ kind }) => kind === 'fact')).toEqual([
    {
      kind: 'fact',
      field: 'head.issuer',
      base: 'ĐẢNG ỦY XÃ AN THỊNH',
      mine: 'ĐẢNG ỦY XÃ AN THỊNH',
      theirs: 'ĐẢNG ỦY PHƯỜNG AN THỊNH',
    },
  ]);
  expect(fieldLabel(null, 'head.issuer')).toBe('Tên cơ quan ban hành ở đầu văn bản');
});

test('a second change follows the first', () => {
  const first = merged(paperOf('P02'), { issuer: 'Đảng ủy phường An Thịnh' });
  const second = merged(first.draft, { issuer: 'Đảng ủy phường Hải Thịnh' });
  expect(second.draft.header.issuer).toBe('ĐẢNG ỦY PHƯỜNG HẢI THỊNH');
});

test('a head that was typed over stays, and nothing is asked', () => {
  const paper = paperOf('P02');
  const typed = { ...paper, header: { ...paper.header, issuer: 'ĐẠI HỘI ĐẢNG BỘ XÃ' } };
  const { draft, updated, asked } = merged(typed, { issuer: 'Đảng ủy phường An Thịnh' });
  expect(draft.header.issuer).toBe('ĐẠI HỘI ĐẢNG BỘ XÃ');
  expect([...updated, ...asked].filter(({ kind }) => kind === 'fact')).toEqual([]);
});

test('a head that the template brings along is not the record’s', () => {
  const minutes = paperOf('P06');
  const { draft } = merged(minutes, { issuer: 'Đảng ủy phường An Thịnh' });
  expect(draft.header.issuer).toBe(minutes.header.issuer);
});

test('papers of no conference follow as well, and a name that the record lost stays', () => {
  const template = templateOf('P02');
  const draft = createDraft(template, sampleProfile, { today: '2026-01-09' });
  const renamed = ownBodyContext(renamedTo({ place: 'Hải Thịnh', issuer: '' }), 'party');
  const { header } = mergeRecords(draft, renamed, template).draft;
  expect([header.place, header.issuer]).toEqual(['Hải Thịnh', 'ĐẢNG ỦY XÃ AN THỊNH']);
});

test('the same record changes nothing', () => {
  const draft = paperOf('P02');
  expect(mergeRecords(draft, context, templateOf('P02')).draft).toBe(draft);
  expect(linkRecords(draft, context, templateOf('P02')).sources).toEqual(draft.sources);
});

function paperOf(id: string) {
  const { conference, people } = context;
  return createDraft(templateOf(id), sampleProfile, { today: '2026-01-09', conference, people });
}

function merged(draft: ReturnType<typeof paperOf>, changes: Partial<Letterhead>) {
  const template = templateOf(draft.templateId);
  return mergeRecords(draft, { ...context, profile: renamedTo(changes) }, template);
}

function renamedTo(changes: Partial<Letterhead>): Profile {
  const { party } = sampleProfile;
  if (party === null) throw new Error('the sample writes Party papers');
  return { ...sampleProfile, party: { ...party, ...changes } };
}

function templateOf(id: string) {
  const template = templates.find((one) => one.id === id);
  if (template === undefined) throw new Error(id);
  return template;
}
