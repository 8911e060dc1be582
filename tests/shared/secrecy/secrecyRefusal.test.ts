import type { Draft } from '@shared/draft/draft';
import { emptyMarks } from '@shared/draft/header';
import { messageFor } from '@shared/messages';
import { undeclaredMachine } from '@shared/secrecy/machineSecrecy';
import { secrecyRefusal, writingRefusal } from '@shared/secrecy/secrecyRefusal';
import { expect, test } from 'vitest';
import { aDraft, aTable, p } from '../../helpers/aDraft';
import { declaredMachine } from '../../helpers/declaredMachine';
import { stateCopy, threeLines } from '../../helpers/docx/formPapers';

const chosen = { marks: { ...emptyMarks, secrecy: 'TỐI MẬT' } };
const copied = {
  ...stateCopy,
  original: { ...threeLines, ...chosen },
} satisfies Draft;

const cases: readonly (readonly [string, Draft, string, boolean])[] = [
  ['a chosen mark', aDraft(chosen), 'TỐI MẬT', true],
  ['the mark of what is copied', copied, 'TỐI MẬT', true],
  [
    'a mark in place of circulation',
    aDraft({ marks: { ...emptyMarks, circulation: 'Mật' } }),
    'Mật',
    false,
  ],
  [
    'a mark typed as a line',
    aDraft({ blocks: [p('centred', ' Độ mật: Tuyệt mật')] }),
    'Độ mật: Tuyệt mật',
    false,
  ],
  ['a mark in a cell', aDraft({ blocks: [aTable([['ĐẢNG ỦY', 'MẬT']], 0)] }), 'MẬT', false],
  [
    'a mark among the lines of a paragraph',
    aDraft({ blocks: [p('centred', 'ĐẢNG ỦY XÃ\nTUYỆT MẬT\n*')] }),
    'TUYỆT MẬT',
    false,
  ],
  [
    'a mark in decomposed letters',
    aDraft({ blocks: [p('centred', 'TUYỆT MẬT'.normalize('NFD'))] }),
    'TUYỆT MẬT',
    false,
  ],
  [
    'a mark with odd blanks',
    aDraft({ blocks: [p('centred', '\u00a0TỐI\u00a0 MẬT\u200b')] }),
    'TỐI MẬT',
    false,
  ],
];

test.each(cases)(
  '%s keeps a paper here, and locks it only when it was chosen',
  (_what, draft, mark, locks) => {
    const refusal = { kind: 'secretRefused', mark, why: undeclaredMachine };
    expect(secrecyRefusal(draft, undeclaredMachine)).toEqual(refusal);
    expect(writingRefusal(draft, undeclaredMachine)).toEqual(locks ? refusal : null);
  },
);

test.each(cases)('%s passes on a declared machine', (_what, draft) => {
  expect(secrecyRefusal(draft, declaredMachine)).toBeNull();
  expect(writingRefusal(draft, declaredMachine)).toBeNull();
});

test.each([
  ['a sentence', p('paragraph', 'Quản lý văn bản mật đúng quy định.')],
  ['a sentence in a cell', aTable([['Nội dung'], ['Bảo vệ tài liệu mật']])],
  ['a title broken by hand', p('centred', 'QUY CHẾ BẢO VỆ BÍ\nMẬT')],
  [
    'the column of levels in a list',
    aTable([
      ['Tài liệu', 'Độ mật'],
      ['Báo cáo', 'Tối mật'],
    ]),
  ],
])('%s about secrets is no mark', (_what, block) => {
  expect(secrecyRefusal(aDraft({ blocks: [block] }), undeclaredMachine)).toBeNull();
});

test('the refusal names the mark, the reason and the way out', () => {
  const why = { kind: 'declarationFuture', date: '2026-11-23' } as const;
  const words = messageFor({ kind: 'secretRefused', mark: 'MẬT', why });
  expect(words).toMatch(/“MẬT”.*23\/11\/2026.*máy dành riêng cho bí mật nhà nước\.$/);
});
