import type { SourceWords } from './deriver';
import { line } from './parts';
import { capitalised } from './wordCases';
import { someone } from './words';

/** Talks between bodies, each with its head and members. */
export const workingSources = {
  'working.parties': {
    label: 'thành phần các bên làm việc',
    description: 'Mỗi bên một mục: trưởng đoàn hoặc người đứng đầu, rồi các thành viên.',
    blank: (family) => [
      line('clauseTitle', '{{blank.party}}'),
      line('dash', `${capitalised(someone[family])} {{blank.head}};`),
      line('dash', `${capitalised(someone[family])} {{blank.member}}.`),
    ],
  },
  'working.reports': {
    label: 'báo cáo đã nghe',
    description: 'Các báo cáo được trình bày tại buổi làm việc: ai trình bày, báo cáo gì.',
    blank: (family) => [
      line(
        'dash',
        `${capitalised(someone[family])} {{blank.presenter}} trình bày {{blank.document}} (có tài liệu kèm theo).`,
      ),
    ],
  },
} as const satisfies Record<string, SourceWords>;

/** Who sits on one side of talks. */
export const workingSentences = {
  leads: (who: string) => `${who}, Trưởng đoàn`,
  member: (who: string, isLast: boolean) => (isLast ? `${who}.` : `${who};`),
} as const;
