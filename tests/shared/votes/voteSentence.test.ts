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
