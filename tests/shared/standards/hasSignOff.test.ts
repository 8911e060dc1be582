import { emptySignature, emptySignOff } from '@shared/draft/header';
import { type KindId, kindIds, kinds, printedKind } from '@shared/draft/kinds';
import { hasSignOff } from '@shared/standards/hasSignOff';
import { standards } from '@shared/standards/standards';
import { expect, test } from 'vitest';
import { aDraft } from '../../helpers/aDraft';
import { exported } from '../../helpers/docx/exported';

const standard = standards['HD05-2026'];
const ofMeeting = kindIds.filter((id) => kinds[id].sort === 'meeting');

test('only what a meeting uses goes without number and signature (P-LIST-5)', () => {
  const without = (kind: KindId) => !standard.kinds[kind].signed.default;
  expect(kindIds.filter(without)).toEqual(ofMeeting.filter((id) => id !== 'giay-trieu-tap'));
  expect(standard.kinds['giay-trieu-tap'].numberLine.default).toBe(true);
  expect(standard.kinds['bai-phat-bieu'].numberLine.default).toBe(false);
});

test('a speech prints neither signer nor recipients until somebody adds them', () => {
  const speech = { kind: 'bai-phat-bieu', signOff: emptySignOff } as const;
  const signed = { ...emptySignOff, signatures: [{ ...emptySignature, position: 'BÍ THƯ' }] };
  const shared = { ...emptySignOff, recipients: ['Lưu Văn phòng'] };
  expect(hasSignOff(speech, standard)).toBe(false);
  expect(hasSignOff({ ...speech, signOff: signed }, standard)).toBe(true);
  expect(hasSignOff({ ...speech, signOff: shared }, standard)).toBe(true);
  expect(hasSignOff({ ...speech, kind: 'bao-cao' }, standard)).toBe(true);
});

test('the Word file of a speech has no empty place to sign', async () => {
  const bare = aDraft({ signOff: emptySignOff });
  const textOf = async (kind: KindId) => {
    const { parts } = await exported({ ...bare, kind });
    return parts['word/document.xml'] ?? '';
  };
  expect(await textOf('bai-phat-bieu')).not.toContain('signatureGap');
  expect(await textOf('bao-cao')).toContain('signatureGap');
});

test('a programme is headed by its type alone, for the summary names the meeting', () => {
  expect(printedKind('chuong-trinh-hoi-nghi')).toBe('Chương trình');
  expect(printedKind('kich-ban')).toBe('Kịch bản điều hành');
});
