import { plainText } from '@shared/draft/plainText';
import { mergeRecords } from '@shared/linking/mergeRecords';
import { sampleProfile } from '@shared/records/sampleProfile';
import { catalogue } from '@shared/templates/catalogue';
import { createDraft } from '@shared/templates/createDraft';
import type { Template } from '@shared/templates/template';
import { describe, expect, test } from 'vitest';
import { aParticipant } from '../helpers/aConference';
import { wholeContext } from '../helpers/aWholeConference';
import { templateFiles } from '../helpers/templateFiles';

const { templates } = catalogue(templateFiles());
const today = '2026-01-05';

function made(template: Template, context: ReturnType<typeof wholeContext>) {
  const { conference, people } = context;
  return createDraft(template, sampleProfile, { today, conference, people });
}

// The day is left alone: the date of the paper itself is the writer's, and does not follow.
const changes = {
  ownTitle: 'Hội nghị tổng kết công tác năm 2027',
  theme: 'tổng kết công tác năm 2027',
  reportYear: 2027,
  planYear: 2028,
  venue: 'Nhà văn hóa thôn Đoài',
  startTime: '13:30',
  replyBy: '2026-01-08',
  contact: 'Lưu Thị Sáu, điện thoại 0900 000 000',
  chairs: [aParticipant('Lưu Quang Chín', 'Phó Bí thư Thường trực')],
  secretaries: [aParticipant('Lưu Thị Mười', 'Chuyên viên Văn phòng')],
  host: aParticipant('Lưu Văn Bảy', 'Chánh Văn phòng'),
};

describe.each(templates.map((one) => [one.id, one] as const))('a paper made from %s', (_, one) => {
  const before = wholeContext(one.family);
  const after = wholeContext(one.family, changes);

  test('says after a change of the record what one made afterwards says, head and all', () => {
    const { draft, asked } = mergeRecords(made(one, before), after, one);
    expect(asked).toEqual([]);
    expect(plainText(draft).split('\n')).toEqual(plainText(made(one, after)).split('\n'));
  });

  test('goes along to another day in all its fields', () => {
    const moved = wholeContext(one.family, { startDay: '2026-02-11' });
    const { draft, asked } = mergeRecords(made(one, before), moved, one);
    expect(asked).toEqual([]);
    expect(draft.facts).toEqual(made(one, moved).facts);
  });
});
