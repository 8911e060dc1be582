import type { Block } from '@shared/draft/blocks';
import type { Draft } from '@shared/draft/draft';
import { longReport } from './longReport';

const paragraphCount = 1500;
const letters = 300_000;

/** The report that opening and typing are measured in: 1,500 paragraphs, 300,000 characters. */
export function bigReport(): Draft {
  const blocks = Array.from({ length: paragraphCount }, (_, index) => block(index));
  return { ...longReport(1), blocks };
}

/** A heading at every 25th place; every paragraph has the length that makes up the whole. */
function block(index: number): Block {
  const role = index % 25 === 0 ? 'heading' : 'paragraph';
  return { kind: 'text', role, runs: [{ text: lineOf(index) }] };
}

function lineOf(index: number): string {
  const length = letters / paragraphCount;
  const start = `Đoạn ${index + 1}: trong năm, Đảng ủy đã lãnh đạo, chỉ đạo thực hiện đạt ${index} chỉ tiêu; `;
  const rest = 'các chi bộ trực thuộc duy trì nền nếp sinh hoạt, nâng cao chất lượng. '.repeat(4);
  return `${(start + rest).slice(0, length - 1).trimEnd()}.`.padEnd(length, '.');
}
