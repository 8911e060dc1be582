import { isCopyKind, type KindId, kinds } from '@shared/draft/kinds';
import { shownDay } from '@shared/records/day';
import type { Series } from '@shared/records/register';

/** A number series as the clerk knows it: `Nghị quyết của ĐU, nhiệm kỳ từ 15/06/2025`. */
export function seriesWords({ kind, body, period }: Series): string {
  const papers = kind === null ? 'Mọi loại văn bản' : papersOf(kind);
  const time =
    period.kind === 'term' ? `nhiệm kỳ từ ${shownDay(period.from)}` : `năm ${period.year}`;
  return body === '' ? `${papers}, ${time}` : `${papers} của ${body}, ${time}`;
}

/** One row counts copies of every kind. */
function papersOf(kind: KindId): string {
  return isCopyKind(kind) ? 'Bản sao các loại' : kinds[kind].name;
}
