import { deriverOf } from '@shared/derive/derivers';
import type { SourceId } from '@shared/derive/sources';
import { linkText } from '@shared/linking/linkText';
import { expect, test } from 'vitest';
import { committee2024 } from '../../fixtures/conferences/committee2024';
import type { Story } from '../../fixtures/conferences/story';
import { recordsOf } from '../../fixtures/conferences/story';
import { survey2024 } from '../../fixtures/conferences/survey2024';

function textsOf(source: SourceId, story: Story): readonly string[] {
  const { conference, people } = recordsOf(story);
  const context = {
    conference,
    profile: story.profile,
    people: new Map(people.map((person) => [person.id, person])),
    family: conference.family,
  };
  return (deriverOf(source)?.derive(context) ?? []).map(({ block }) => linkText(block));
}

test('somebody without offices is followed by his verb, not by a comma', () => {
  const [script] = textsOf('script.table', committee2024);
  expect(script).toContain('xin mời đồng chí Mai Ánh Hồng trình bày dự thảo Báo cáo');
  expect(script).not.toMatch(/, (phát biểu (khai mạc|chỉ đạo|tiếp thu)|trình bày|lên trao)/);
});

test('a list that is read out ends with a full stop', () => {
  const lines = textsOf('script.introductions', committee2024);
  expect(lines).toContain('Đồng chí Lưu Đình Phúc, Phó Bí thư Đảng ủy.');
  expect(lines.filter((line) => line.endsWith(';'))).toHaveLength(3);
  expect(textsOf('working.parties', survey2024).at(-1)).toMatch(/\.$/);
});

test('a note that names no step is told under the only step of its kind', () => {
  const lines = textsOf('minutes.items', committee2024).join('\n');
  expect(lines).toContain('Thảo luận, tham luận\nĐồng chí Hoàng Minh Dũng');
  expect(lines).toContain('phát biểu chỉ đạo: biểu dương kết quả của Đảng bộ');
});

test('what stands first in a line or a cell begins with a capital', () => {
  expect(textsOf('invitation.documents', committee2024)[0]).toMatch(/^Dự thảo Báo cáo/);
  expect(textsOf('minutes.votesTable', committee2024)[0]).toContain('\nDự thảo Báo cáo');
});
