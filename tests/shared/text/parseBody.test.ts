import { describe, expect, test } from 'vitest';
import { bodyOf, outlineOf } from '../../helpers/texts';

const read = (...lines: readonly string[]) => outlineOf(bodyOf(lines.join('\n')));
describe('headings', () => {
  test('##, ### and #### are the levels I, 1. and a)', () => {
    expect(read('## A', '### B', '#### C')).toEqual(['heading A', 'clauseTitle B', 'pointTitle C']);
  });

  test('# is a centred line; Phần, Chương, Mục take the next one as their title', () => {
    expect(
      read(
        '# QUYẾT NGHỊ',
        '',
        '# Phần thứ nhất',
        '# MỞ ĐẦU',
        '# Chương I',
        '',
        '# CHUNG',
        '# Mục 1',
      ),
    ).toEqual(['centred QUYẾT NGHỊ', 'part MỞ ĐẦU', 'chapter CHUNG', 'section']);
  });

  test('a title may stand on the line of its label', () => {
    expect(read('# Chương I. QUY ĐỊNH CHUNG', '# Phụ lục: BIỂU SỐ LIỆU', '# CỘNG')).toEqual([
      'chapter QUY ĐỊNH CHUNG',
      'appendix BIỂU SỐ LIỆU',
      'centred CỘNG',
    ]);
  });

  test('an empty # says that a label has no title', () => {
    expect(read('# Chương I', '#', '# CỘNG')).toEqual(['chapter', 'centred CỘNG']);
  });

  test('a line that only speaks of an appendix is a centred line', () => {
    expect(read('# Phụ lục kèm theo Báo cáo')).toEqual(['centred Phụ lục kèm theo Báo cáo']);
  });

  test('Điều is a title as a heading and an article in a paragraph', () => {
    expect(read('## Điều 1. Phạm vi', 'Điều 2. Nội dung', '', '**Điều 3.** Thi hành')).toEqual([
      'articleTitle Phạm vi',
      'article Nội dung',
      'article Thi hành',
    ]);
  });
});

describe('paragraphs and items', () => {
  test('soft-wrapped lines join; a label, dash or plus begins a block without a blank line', () => {
    expect(read('Một dòng', 'nối tiếp', '- A', '  còn nữa', '+ B', 'a) C', '1) D', '2) E')).toEqual(
      [
        'paragraph Một dòng nối tiếp',
        'dash A còn nữa',
        'plus B',
        'point C',
        'paragraph 1) D',
        'paragraph 2) E',
      ],
    );
  });

  test('stars, bullets and en dashes are dashes; an indented item is the level below', () => {
    expect(read('* A', '  * B', '• C', '– D', '\t- E')).toEqual([
      'dash A',
      'plus B',
      'dash C',
      'dash D',
      'plus E',
    ]);
  });

  test('a line break of Markdown ends the paragraph', () => {
    expect(read('Một  ', 'Hai\\', 'Ba<br>Bốn')).toEqual([
      'paragraph Một',
      'paragraph Hai',
      'paragraph Ba',
      'paragraph Bốn',
    ]);
  });

  test('grounds stand before the first heading or article, with or without a dash', () => {
    expect(
      read(
        '- Căn cứ Luật A;',
        'Theo đề nghị của B,',
        '',
        'Căn cứ Kế hoạch, Đảng ủy báo cáo như sau:',
        '# QUYẾT ĐỊNH',
        '- Xét đề nghị của C,',
        'Điều 1. D',
        '- Căn cứ E',
      ),
    ).toEqual([
      'basis Căn cứ Luật A;',
      'basis Theo đề nghị của B,',
      'paragraph Căn cứ Kế hoạch, Đảng ủy báo cáo như sau:',
      'centred QUYẾT ĐỊNH',
      'basis Xét đề nghị của C,',
      'article D',
      'dash Căn cứ E',
    ]);
  });

  test('::: can-cu makes grounds of any lines', () => {
    expect(read('## A', '::: can-cu', '- Luật B;', 'Nghị định C;', ':::', '- D')).toEqual([
      'heading A',
      'basis Luật B; Nghị định C;',
      'dash D',
    ]);
  });

  test('what Markdown knows and a paper does not stays as typed', () => {
    const lines = ['> 70%', '', '`a` [b](c) ~~d~~ <x> <https://e.f>', '', '[1]: g', '', '    h'];
    expect(read(...lines)).toEqual([
      'paragraph > 70%',
      'paragraph `a` [b](c) ~~d~~ <x> <https://e.f>',
      'paragraph [1]: g',
      'paragraph h',
    ]);
  });

  test('rules between sections and comments are not printed', () => {
    expect(
      read('A', '---', 'B <!-- C --> D', '', '<!-- E', '', 'F -->', '***', '<!-- G -->'),
    ).toEqual(['paragraph A', 'paragraph B  D']);
  });
});

describe('runs', () => {
  const runs = (line: string) => {
    const [block] = bodyOf(line);
    return block?.kind === 'text' ? block.runs : [];
  };

  test('bold, italic, underline and blanks', () => {
    expect(runs('a **b *c*** <u>d {{e}}</u> __f__')).toEqual([
      { text: 'a ' },
      { text: 'b ', marks: ['bold'] },
      { text: 'c', marks: ['bold', 'italic'] },
      { text: ' ' },
      { text: 'd ', marks: ['underline'] },
      { field: 'e', marks: ['underline'] },
      { text: ' ' },
      { text: 'f', marks: ['bold'] },
    ]);
  });

  test('escapes and characters by name', () => {
    expect(runs('\\*a\\* \\{{b}} &amp; &lt;u&gt; c_d_e')).toEqual([
      { text: '*a* {{b}} & <u> c_d_e' },
    ]);
  });

  test('decomposed letters become whole ones', () => {
    expect(runs('Đảng ủy'.normalize('NFD'))).toEqual([{ text: 'Đảng ủy' }]);
    expect(read('Điều 1. Đảng ủy'.normalize('NFD'))).toEqual(['article Đảng ủy']);
  });
});

describe('pages', () => {
  test('a page break and a landscape section', () => {
    expect(read('A', '::: trang-moi', '::: ngang', 'B', ':::', 'C')).toEqual([
      'paragraph A',
      'pageBreak',
      'landscape',
      'paragraph B',
      'portrait',
      'paragraph C',
    ]);
  });

  test('their names may be typed with diacritics', () => {
    expect(read('::: Trang mới')).toEqual(['pageBreak']);
  });
});

test('a name of HTML that no table of ours knows is plain text, whatever objects inherit', () => {
  const body = 'x <constructor>a</constructor>\n\n<table><td><toString>b</table>';
  expect(bodyOf(body)).toMatchObject([
    { runs: [{ text: 'x <constructor>a</constructor>' }] },
    { rows: [[{ paragraphs: [[{ text: 'b' }]] }]] },
  ]);
});
