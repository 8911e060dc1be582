import { logEntry, logOfStep } from '@shared/conference/logSteps';
import { emptyStep } from '@shared/conference/usualAgenda';
import { expect, test } from 'vitest';
import { aParticipant } from '../../helpers/aConference';
import { aRecordContext } from '../../helpers/aRecordContext';
import { derivedTexts } from '../../helpers/derivedTexts';

const speaker = aParticipant('Trần An', 'Bí thư');

test('steps noted by their key alone are told by what they are, and ask for what was said', () => {
  const steps = [
    { ...emptyStep('1'), kind: 'introduction' as const, content: 'Nêu lý do', presenter: speaker },
    {
      ...emptyStep('2'),
      kind: 'opening' as const,
      content: 'Khai mạc, gợi ý nội dung thảo luận',
      presenter: speaker,
    },
    { ...emptyStep('3'), kind: 'other' as const, content: 'Ra mắt cấp ủy mới' },
  ];
  const log = steps.map((step) => logOfStep(step, { id: step.id, time: '08:00' }));
  expect(derivedTexts('minutes.log', aRecordContext({ agenda: steps, log }))).toEqual([
    'Khai mạc',
    'Đồng chí Trần An, Bí thư, tuyên bố lý do, giới thiệu đại biểu.',
    'Đồng chí Trần An phát biểu khai mạc: {{blank.speech.2}}.',
    'Ra mắt cấp ủy mới.',
  ]);
});

test('a matter that begins with an acronym keeps it inside the sentence', () => {
  const topic = { id: 'c', unit: '', topic: 'HTX kiểu mới', speaker, isReceived: true };
  const log = [{ ...logEntry({ id: 'l', time: '' }), kind: 'contribution' as const, speaker }];
  const [, told] = derivedTexts('minutes.log', aRecordContext({ log, contributions: [topic] }));
  expect(told).toBe(
    'Đồng chí Trần An, Bí thư, trình bày tham luận về HTX kiểu mới (có tài liệu kèm theo).',
  );
  const agenda = [{ ...emptyStep('s'), kind: 'report' as const, content: 'UBND xã báo cáo' }];
  const opening = derivedTexts('conclusions.opening', aRecordContext({ agenda }));
  expect(opening.at(-1)).toContain('Sau khi nghe UBND xã báo cáo');
});
