import type { Vote } from '@shared/conference/vote';
import { deriverOf } from '@shared/derive/derivers';
import { linkText } from '@shared/linking/linkText';
import { newElection, newVote } from '@shared/votes/newVote';
import { expect, test } from 'vitest';
import { aRecordContext } from '../../helpers/aRecordContext';
import { candidate } from '../../helpers/aVote';

const ballots = { issued: 11, returned: 11, valid: 10, invalid: 1, reason: 'bỏ trắng' };
const election = {
  ...newElection('e', 'committee'),
  subject: 'bầu Bí thư',
  baseCount: 11,
  present: 11,
  ballots,
};
const question = { ...newVote('q', 'committee'), subject: 'dự thảo Báo cáo', for: 10 };

function linesOf(...votes: readonly Vote[]): readonly string[] {
  const blocks = deriverOf('minutes.votesTable')?.derive(aRecordContext({ votes })) ?? [];
  return blocks.map(({ block }) => linkText(block));
}

test('an election is told behind the table with its ballots and who is elected', () => {
  const counted = { ...election, candidates: [candidate('An', 8), candidate('Bình', 2)] };
  const [table, told] = linesOf(counted, question);
  expect(table).not.toContain('Bầu Bí thư');
  expect(table).toContain('\n1\nDự thảo Báo cáo\n');
  expect(told).toBe(
    'Bầu Bí thư: phát ra 11 phiếu, thu về 11 phiếu, hợp lệ 10 phiếu; trúng cử: đồng chí An; số phiếu của từng người ghi trong biên bản kiểm phiếu.',
  );
});

test('an election that does not add up asks for its result', () => {
  const wrong = { ...election, candidates: [candidate('An', 8), candidate('Bình', 4)] };
  expect(linesOf(wrong)).toEqual([expect.stringContaining('kết quả: {{blank.voteResult.e}};')]);
});

test('nobody is called elected who has too few votes', () => {
  const few = { ...election, candidates: [candidate('An', 5), candidate('Bình', 5)] };
  expect(linesOf(few)[0]).toContain('; không có ai trúng cử; ');
});
