import { shownDay } from '@shared/records/day';
import type { DraftRecord } from '@shared/records/draftRecord';
import { stateWords } from '@shared/records/stateWords';
import type { MachineSecrecy } from '@shared/secrecy/machineSecrecy';
import { secrecyMessages } from '@shared/secrecy/secrecyMessages';
import { writingRefusal } from '@shared/secrecy/secrecyRefusal';
import { numberLine } from '@shared/standards/formText';
import { standards } from '@shared/standards/standards';
import type { ReadOnlyReason } from '../session/DraftSession';
import { clockWords, dayWords } from '../ui/timeWords';

/** How far saving has come; what failed is said by the error itself. */
export const saveWords = {
  saved: 'Đã lưu',
  savedAt: (at: number) => `Đã lưu ${clockWords(at)}`,
  saving: 'Đang lưu…',
  savedOnRequest: 'Đã lưu.',
} as const;

/** What is told when a paper is opened that an unexpected end has left behind. */
export const recoveryWords = {
  replayed: 'Đã lấy lại phần gõ dở từ lần trước.',
  torn: (count: number) =>
    `Lần trước chương trình dừng đột ngột; ${count} thay đổi cuối cùng không ghép lại được và đã được cất riêng. Hãy xem lại phần vừa gõ.`,
  mendedTables: (blocks: readonly number[]) =>
    `Bảng ở đoạn ${blocks.join(', ')} thiếu hoặc thừa ô nên đã được kẻ lại, chữ trong ô vẫn đủ. Hãy xem lại bảng ấy.`,
} as const;

/** Why a paper can only be read, in short. */
export const lockedWords: Readonly<Record<ReadOnlyReason, string>> = {
  issued: 'Đã ban hành: chỉ đọc',
  cancelled: 'Đã hủy: chỉ đọc',
  trashed: 'Trong thùng rác: chỉ đọc',
  openElsewhere: 'Đang mở ở cửa sổ khác: chỉ đọc',
  secret: 'Có dấu mật: chỉ đọc',
};

/** The same in a sentence with the way out; an issued paper is named as people quote it. */
export const lockSentences: Readonly<
  Record<ReadOnlyReason, (record: DraftRecord, machine: MachineSecrecy) => string>
> = {
  issued: (record) => `${stateWords.issued}: ${nameWords(record)}${deedWords(record)}. ${wayOut}`,
  cancelled: (record) =>
    `${stateWords.cancelled}${dayOfDeed(record)}${deedWords(record)}. ${wayOut}`,
  trashed: () => 'Văn bản đang ở thùng rác nên chỉ đọc. Hãy khôi phục trong danh sách để sửa tiếp.',
  openElsewhere: () =>
    'Văn bản đang được soạn ở một cửa sổ khác nên ở đây chỉ đọc. Đóng cửa sổ kia rồi mở lại để sửa.',
  secret: ({ draft }, machine) => {
    const refusal = writingRefusal(draft, machine);
    return refusal === null ? '' : `Chỉ đọc. ${secrecyMessages.secretRefused(refusal)}`;
  },
};

const wayOut = 'Nội dung đã khóa; muốn sửa phải mở phiên bản mới và ghi lý do.';

function nameWords({ draft }: DraftRecord): string {
  return `${numberLine(draft, standards[draft.standard])}, ngày ${shownDay(draft.header.date)}`;
}

function dayOfDeed({ events }: DraftRecord): string {
  const event = events.at(-1);
  return event === undefined ? '' : ` ngày ${dayWords(event.at)}`;
}

function deedWords({ events }: DraftRecord): string {
  const event = events.at(-1);
  if (event === undefined) return '';
  const by = event.by === '' ? '' : `, người thực hiện: ${event.by}`;
  const why = 'reason' in event ? `, lý do: ${event.reason}` : '';
  return by + why;
}
