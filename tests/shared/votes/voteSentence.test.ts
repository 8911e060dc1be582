import { voteSentence } from '@shared/votes/voteSentence';
import { describe, expect, test } from 'vitest';
import { aVote, body, candidate, committee } from '../../helpers/aVote';

describe('the sentence', () => {
  test('names form, counts, share and base', () => {
    expect(voteSentence(aVote({ for: 29, against: 2 }), committee, body)).toBe(
      'Hội nghị biểu quyết dự thảo Nghị quyết bằng hình thức giơ tay: 29/33 đồng chí tán thành, đạt 87,9% tổng số ủy viên Ban Chấp hành; 02 đồng chí không tán thành; không có đồng chí nào có ý kiến khác. Hội nghị thông qua dự thảo Nghị quyết.',
    );
  });

  test('says why something is not adopted', () => {
    expect(voteSentence(aVote({ for: 16, against: 15 }), committee, body)).toMatch(
      /Dự thảo Nghị quyết chưa được thông qua vì cần ít nhất 17 đồng chí tán thành\.$/,
    );
  });

  test('100% is said of the base that it is of', () => {
    const all = aVote({ base: 'present' });
    expect(voteSentence(all, committee, body)).toContain('100% số ủy viên Ban Chấp hành có mặt');
    expect(voteSentence(aVote(), committee, body)).toContain('93,9% tổng số');
  });

  test('says nothing of answers that nobody has entered, unless all have answered', () => {
    const open = { against: null, other: null };
    expect(voteSentence(aVote({ for: 25, ...open }), committee, body)).toBe(
      'Hội nghị biểu quyết dự thảo Nghị quyết bằng hình thức giơ tay: 25/33 đồng chí tán thành, đạt 75,8% tổng số ủy viên Ban Chấp hành. Hội nghị thông qua dự thảo Nghị quyết.',
    );
    expect(voteSentence(aVote({ for: 25, against: 2, other: null }), committee, body)).toContain(
      '; 02 đồng chí không tán thành. Hội nghị',
    );
    for (const counted of [
      { for: 31, ...open },
      { for: 29, against: 2, other: null },
    ]) {
      expect(voteSentence(aVote(counted), committee, body)).toContain(
        'không có đồng chí nào có ý kiến khác.',
      );
    }
  });

  test('waits for the count', () => {
    expect(voteSentence(aVote({ for: null }), committee, body)).toBeNull();
  });

  test('lists who is elected with votes and share', () => {
    const election = aVote({
      subject: 'bầu bổ sung ủy viên Ban Thường vụ',
      form: 'secret',
      seats: 1,
      candidates: [candidate('Lê An', 12), candidate('Vũ Bình', 19)],
    });
    expect(voteSentence(election, committee, body)).toBe(
      'Hội nghị bầu bổ sung ủy viên Ban Thường vụ bằng hình thức bỏ phiếu kín, kết quả trúng cử, theo số phiếu từ cao xuống thấp: đồng chí Vũ Bình, 19 phiếu (57,6% tổng số ủy viên Ban Chấp hành).',
    );
  });
});

test.each([
  ['Thông qua dự thảo Nghị quyết về cán bộ.', 'dự thảo Nghị quyết về cán bộ'],
  ['biểu quyết thông qua Quy chế làm việc', 'Quy chế làm việc'],
  ['Biểu quyết Dự thảo Báo cáo', 'dự thảo Báo cáo'],
  ['Về việc khai trừ đảng viên', 'việc khai trừ đảng viên'],
  ['Về dự thảo Nghị quyết', 'dự thảo Nghị quyết'],
  ['Chủ trương đầu tư', 'chủ trương đầu tư'],
  ['Báo cáo tổng kết', 'Báo cáo tổng kết'],
  ['KPI năm 2025', 'KPI năm 2025'],
  ['Ban Kiểm phiếu gồm ba đồng chí', 'Ban Kiểm phiếu gồm ba đồng chí'],
  ['Thông qua', 'thông qua'],
])('says once that %s is voted on and adopted', (subject, matter) => {
  const told = voteSentence(aVote({ subject }), committee, body) ?? '';
  expect(told).toMatch(`Hội nghị biểu quyết ${matter} bằng hình thức`);
  expect(told).toMatch(`. Hội nghị thông qua ${matter}.`);
});

test('goes on with the matter of an election that was typed as a heading', () => {
  const election = aVote({
    subject: 'Về việc bầu Ủy viên Ban Thường vụ',
    seats: 1,
    candidates: [candidate('Vũ Bình', 19)],
  });
  for (const subject of [election.subject, 'Bầu Ủy viên Ban Thường vụ']) {
    expect(voteSentence({ ...election, subject }, committee, body)).toMatch(
      /^Hội nghị bầu Ủy viên Ban Thường vụ bằng/,
    );
  }
});
