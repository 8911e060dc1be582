import { logEntry } from '@shared/conference/logSteps';
import { emptyStep } from '@shared/conference/usualAgenda';
import { expect, test } from 'vitest';
import { aParticipant } from '../../helpers/aConference';
import { aRecordContext } from '../../helpers/aRecordContext';
import { derivedTexts } from '../../helpers/derivedTexts';

const speaker = aParticipant('Trần An', 'Bí thư');

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
