import type { Vote } from '@shared/conference/vote';
import { newVote } from '@shared/votes/newVote';
import { expect, test } from 'vitest';
import { aMember, aParticipant } from '../../helpers/aConference';
import { aRecordContext } from '../../helpers/aRecordContext';
import { derivedTexts } from '../../helpers/derivedTexts';

const members = [aMember('Trần An'), aMember('Lê Bình'), aMember('Vũ Cường')];

function aQuestion(subject: string, votes: number, changes: Partial<Vote> = {}): Vote {
  return { ...newVote(subject, 'committee'), subject, for: votes, ...changes };
}

function adoptions(votes: readonly Vote[], titles: Readonly<Record<string, string>> = {}) {
  const documents = Object.entries(titles).map(([id, title]) => ({
    id,
    title,
    draftId: '',
    presenter: aParticipant(''),
  }));
  return derivedTexts('resolution.adoption', aRecordContext({ members, votes, documents }));
}

test('a report on carrying out a resolution does not adopt the resolution', () => {
  const votes = [
    aQuestion('Báo cáo kết quả thực hiện Nghị quyết năm 2024', 3),
    aQuestion('dự thảo Nghị quyết năm 2025', 2),
  ];
  const told = adoptions(votes);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('với 02/03 đồng chí tán thành');
});

test.each([
  ['Nghị quyết về chuyển đổi số', 1],
  ['thông qua toàn văn dự thảo Nghị quyết', 1],
  ['Báo cáo tổng kết năm 2024 và dự thảo Nghị quyết năm 2025', 1],
  ['Kế hoạch triển khai Nghị quyết số 05', 0],
  ['Báo cáo kết quả thực hiện Chỉ thị và Nghị quyết năm 2024', 0],
  ['chương trình hành động thực hiện nghị quyết', 0],
])('a vote on “%s” is told %i times', (subject, times) => {
  expect(adoptions([aQuestion(subject, 3)])).toHaveLength(times);
});

test('the paper that was voted on says more than the words', () => {
  const votes = [
    aQuestion('Nghị quyết', 3, { documentId: 'report' }),
    aQuestion('nội dung thứ hai', 2, { documentId: 'resolution' }),
  ];
  const titles = { report: 'Báo cáo tổng kết', resolution: 'Dự thảo Nghị quyết năm 2025' };
  expect(adoptions(votes, titles).join()).toContain('với 02/03 đồng chí');
});

test('of several resolutions the paper asks which result is its own', () => {
  const votes = [aQuestion('Nghị quyết thứ nhất', 3), aQuestion('Nghị quyết thứ hai', 2)];
  const told = adoptions(votes);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('{{blank.voteResult.');
});
