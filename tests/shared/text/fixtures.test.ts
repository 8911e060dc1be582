import { readFileSync } from 'node:fs';
import { parseDraft } from '@shared/draft/parseDraft';
import { bodyText } from '@shared/draft/plainText';
import { describe, expect, test } from 'vitest';
import { fromTop } from '../../helpers/sources';
import { outlineOf, parsed, textNames, textSource } from '../../helpers/texts';

describe.each(textNames)('%s', (name) => {
  test('is a valid draft in its canonical form, with every label as counted', () => {
    const { draft, findings } = parsed(textSource(name));
    expect(parseDraft(draft)).toEqual({ ok: true, value: draft });
    expect(findings).toEqual([]);
  });

  test('keeps every word of its body, in order', () => {
    const source = textSource(name);
    const body = source.slice(source.indexOf('\n---\n', 4) + 5);
    const words = body.replace(/<[^>]*>|\{\{.*?\}\}|^:::.*$|^# Phần .*$|^# Phụ lục$/gm, ' ');
    expect(wordsOf(bodyText(parsed(source).draft.blocks, {}))).toEqual(wordsOf(words));
  });
});

test('the headings of the report are its parts, sections and clauses', () => {
  const headings = outlineOf(parsed(textSource('bao-cao-tong-ket-2023')).draft.blocks).filter(
    (line) => /^(part|heading)/.test(line),
  );
  expect(headings).toEqual([
    'part KẾT QUẢ CÔNG TÁC NĂM 2023',
    'heading ĐẶC ĐIỂM TÌNH HÌNH',
    'heading KẾT QUẢ LÃNH ĐẠO THỰC HIỆN NHIỆM VỤ CHÍNH TRỊ',
    'heading KẾT QUẢ CÔNG TÁC XÂY DỰNG ĐẢNG',
    'heading ĐÁNH GIÁ CHUNG',
    'part PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2024',
    'heading DỰ BÁO TÌNH HÌNH',
    'heading MỤC TIÊU, CHỈ TIÊU',
    'heading NHIỆM VỤ, GIẢI PHÁP TRỌNG TÂM',
    'heading TỔ CHỨC THỰC HIỆN',
    'heading KIẾN NGHỊ, ĐỀ XUẤT',
  ]);
});

test('the sample in the README is a good text', () => {
  const [, sample = ''] =
    /```markdown\n(.*?)```/s.exec(readFileSync(fromTop('README.md'), 'utf8')) ?? [];
  expect(outlineOf(parsed(sample).draft.blocks)).toEqual([
    'basis Căn cứ Quy chế làm việc của Ban Chấp hành Đảng bộ,',
    'heading TÌNH HÌNH',
    'clauseTitle Kết quả',
    'point Năm qua kết nạp {{newMembers}} đảng viên.',
  ]);
});

/** Words of letters alone: labels such as `a)` are roles in a draft. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}{2,}/gu) ?? [];
}
