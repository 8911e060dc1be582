import type { Draft } from '@shared/draft/draft';
import { plainText } from '@shared/draft/plainText';
import { sampleProfile } from '@shared/records/sampleProfile';
import { catalogue } from '@shared/templates/catalogue';
import { createDraft } from '@shared/templates/createDraft';
import { parseTemplate } from '@shared/templates/parseTemplate';
import type { Template } from '@shared/templates/template';
import { type TemplateWish, templateOfPaper } from '@shared/templates/templateOfPaper';
import { expect, test } from 'vitest';
import { aDraft, aTable, p } from '../../helpers/aDraft';
import { aTemplate } from '../../helpers/aTemplate';
import { templateFiles } from '../../helpers/templateFiles';
import { valueOf } from '../../helpers/valueOf';

const { templates } = catalogue(templateFiles());
const today = '2026-12-05';

test.each(templates.map((template) => [template.id, template] as const))(
  'a paper from %s that is saved as a template makes the same paper again',
  (_id, template) => {
    const draft = createDraft(template, sampleProfile, { today });
    const own = saved(draft, template);
    expect({ ...createDraft(own, sampleProfile, { today }), templateId: template.id }).toEqual(
      draft,
    );
  },
);

test('a filled blank is blank again, unless it is to stay as text', () => {
  const draft = aDraft({
    blocks: [
      p('paragraph', [{ text: 'Họp tại ' }, { field: 'hall' }, { text: ', ' }, { field: 'day' }]),
    ],
    facts: { hall: 'Hội trường A', day: '05/12/2026' },
  });
  const own = saved(draft, null, { asText: new Set(['hall']) });
  expect(own.blocks).toEqual([
    p('paragraph', [{ text: 'Họp tại Hội trường A, ' }, { field: 'day' }]),
  ]);
  expect(own.fields.map(({ id }) => id)).toEqual(['day']);
});

test('a field of one conference becomes a blank of any paper', () => {
  const draft = aDraft({ blocks: [p('paragraph', [{ field: 'fig.f1.actual' }])] });
  expect(saved(draft, null).blocks).toEqual([p('paragraph', [{ field: 'f_fig_f1_actual' }])]);
});

test('what the signs for bold and blanks would change is kept letter for letter', () => {
  const blocks = [
    p('paragraph', 'Đánh dấu **, __ hoặc {{x}} vào ô'),
    p('clause', 'Mục', '5.'),
    aTable([
      ['TT', 'Nội dung'],
      ['1', '***'],
    ]),
  ];
  expect(saved(aDraft({ blocks }), null).blocks).toEqual(blocks);
});

test('a stretch that a source wrote is derived again, whatever was edited in it', () => {
  const link = { source: 'minutes.votes', item: 'v1', text: 'Cũ' };
  const block = { kind: 'text', role: 'paragraph', runs: [{ text: 'Đã sửa' }], link } as const;
  const own = saved(aDraft({ blocks: [p('heading', 'Biểu quyết'), block] }), null);
  expect(own.blocks.slice(1).every((one) => 'link' in one && one.link.item === '')).toBe(true);
  expect(plainText(aDraft({ blocks: own.blocks }))).not.toContain('Đã sửa');
});

test('a blank with a default that reads another blank declares both', () => {
  const template = aTemplate({
    fields: [
      { id: 'whole', type: 'text', default: 'phần {{part}}' },
      { id: 'part', type: 'text' },
    ],
    text: '{{whole}}',
  });
  const draft = createDraft(template, sampleProfile, { today });
  expect(saved(draft, template).fields.map(({ id }) => id)).toEqual(['whole', 'part']);
});

test('who signs and what the head says stay as somebody typed them', () => {
  const draft = aDraft({
    header: { ...aDraft().header, issuer: 'ĐẠI HỘI ĐẠI BIỂU' },
    signOff: {
      ...aDraft().signOff,
      signatures: [
        { authority: 'T/M ĐOÀN CHỦ TỊCH', position: '', post: '', names: ['{{chair}}'] },
      ],
    },
  });
  const made = createDraft(saved(draft, null), sampleProfile, { today });
  expect([made.header.issuer, made.signOff.signatures]).toEqual([
    'ĐẠI HỘI ĐẠI BIỂU',
    draft.signOff.signatures,
  ]);
});

function saved(
  draft: Draft,
  template: Template | null,
  wish: Partial<TemplateWish> = {},
): Template {
  const whole = { id: 'CQ-1', name: 'Mẫu', description: 'Để thử.', group: '', asText: noFields };
  const file = templateOfPaper({ draft, template, profile: sampleProfile }, { ...whole, ...wish });
  return valueOf(parseTemplate('mẫu', JSON.parse(JSON.stringify(file))));
}

const noFields: ReadonlySet<string> = new Set();

test('recipients that were changed stand in new papers, whatever list the office has for the kind', () => {
  const letter = templates.find(({ id }) => id === 'P16');
  if (letter === undefined) throw new Error('There is no letter');
  const office = { ...sampleProfile, recipients: { 'cong-van': ['Như trên', 'Lưu Văn phòng'] } };
  const recipientsOf = (template: Template) =>
    createDraft(template, office, { today }).signOff.recipients;
  const usual = createDraft(letter, office, { today });
  const changed = {
    ...usual,
    signOff: { ...usual.signOff, recipients: ['Như trên', 'Chi bộ 1', 'Lưu Văn phòng'] },
  };
  const wish = {
    id: 'CQ-1',
    name: 'Thư',
    description: 'Thư',
    group: '',
    asText: new Set<string>(),
  };
  const own = (draft: Draft) =>
    valueOf(parseTemplate('', templateOfPaper({ draft, template: letter, profile: office }, wish)));
  expect(recipientsOf(own(usual))).toEqual(['Như trên', 'Lưu Văn phòng']);
  expect(recipientsOf(own(changed))).toEqual(['Như trên', 'Chi bộ 1', 'Lưu Văn phòng']);
});

test('urgency, printing on both sides and whoever certifies go along into the template', () => {
  const draft = aDraft({
    marks: { ...aDraft().marks, urgency: 'KHẨN' },
    page: { isTwoSided: true },
    signOff: {
      ...aDraft().signOff,
      certification: {
        authority: 'XÁC NHẬN CHỮ KÝ',
        position: 'CHÁNH VĂN PHÒNG',
        post: '',
        names: ['Vũ Đức Lâm'],
      },
    },
  });
  const again = createDraft(saved(draft, null), sampleProfile, { today });
  expect([again.marks.urgency, again.page, again.signOff.certification]).toEqual([
    'KHẨN',
    draft.page,
    draft.signOff.certification,
  ]);
});
