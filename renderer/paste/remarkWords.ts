import { findingMessage } from '@shared/checker/findingMessages';
import { messageFor } from '@shared/messages';
import type { PasteRemark } from '@shared/text/readPasted';

/** Says above a list of lines that they were pasted as they were written. */
export const remarksTitle = 'Đã dán đủ chữ. Những chỗ sau giữ nguyên như khi chép:';

const mostShown = 4;
const mostLetters = 40;

/** One line a reason, with the words of the paste that it is about first. */
export function remarkLines(remarks: readonly PasteRemark[]): readonly string[] {
  const reasons = new Map<string, readonly PasteRemark[]>();
  for (const remark of remarks) {
    const sentence = sentenceOf(remark);
    reasons.set(sentence, [...(reasons.get(sentence) ?? []), remark]);
  }
  const lines = [...reasons].map(([sentence, [first, ...more]]) => {
    const others = more.length === 0 ? '' : ` và ${more.length} dòng khác`;
    return `“${shortened(first?.text ?? '')}”${others}: ${sentence}`;
  });
  if (lines.length <= mostShown) return lines;
  return [...lines.slice(0, mostShown), `Và ${lines.length - mostShown} điều nữa.`];
}

function sentenceOf({ cause }: PasteRemark): string {
  return cause.kind === 'markdownUnknown' ? findingMessage(cause) : messageFor(cause);
}

function shortened(text: string): string {
  if (text.length <= mostLetters) return text;
  // Not within a letter of two units.
  return `${text.slice(0, mostLetters).replace(/[\ud800-\udbff]$/u, '')}…`;
}
