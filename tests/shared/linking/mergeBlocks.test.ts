import type { RecordContext } from '@shared/conference/recordContext';
import type { Conclusion } from '@shared/conference/results';
import type { Deriver } from '@shared/derive/deriver';
import type { Block, TextBlock } from '@shared/draft/blocks';
import type { Draft } from '@shared/draft/draft';
import { linkText } from '@shared/linking/linkText';
import { mergeBlocks } from '@shared/linking/mergeBlocks';
import { resolveDifference } from '@shared/linking/resolveDifference';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aDraft, p } from '../../helpers/aDraft';
import { aRecordContext } from '../../helpers/aRecordContext';

const points: Deriver = {
  label: 'các điểm kết luận',
  description: 'Các điểm kết luận.',
  blank: () => [text('…')],
  derive: ({ conference }) =>
    conference.conclusions.map(({ id, text: words }) => ({ item: id, block: text(words) })),
};
const deriverOf = (source: string) => (source === 'points' ? points : null);

function text(words: string) {
  return { kind: 'text', role: 'clause', runs: words === '' ? [] : [{ text: words }] } as const;
}

/** `a:Một b:Hai` are the conclusions a and b. */
function records(...items: readonly string[]): RecordContext {
  const conclusions = items.map((item): Conclusion => {
    const [id = '', words = ''] = item.split(':');
    return { id, sort: 'direction', text: words };
  });
  return aRecordContext({ conclusions });
}

const merged = (paper: Draft, context: RecordContext) => mergeBlocks(paper, context, deriverOf);
const wordsOf = ({ blocks }: Draft) => blocks.map(linkText);

const intro = p('paragraph', 'Mở đầu');
const closing = p('paragraph', 'Kết thúc');
const blank: Block = { ...text('…'), link: { source: 'points', item: '', text: '…' } };

function paperOf(...items: readonly string[]): Draft {
  return merged(aDraft({ blocks: [intro, blank, closing] }), records(...items)).draft;
}

function edited(paper: Draft, item: string, words: string): Draft {
  const blocks = paper.blocks.map((block) =>
    block.kind === 'text' && block.link?.item === item
      ? { ...block, runs: text(words).runs }
      : block,
  );
  return { ...paper, blocks };
}

function without(paper: Draft, item: string): Draft {
  const blocks = paper.blocks.filter((block) => block.kind !== 'text' || block.link?.item !== item);
  return { ...paper, blocks };
}

describe('a derived stretch', () => {
  test('takes the place of its blank', () => {
    expect(wordsOf(paperOf('a:Một', 'b:Hai'))).toEqual(['Mở đầu', 'Một', 'Hai', 'Kết thúc']);
  });

  test('stays a blank while the records say nothing, and becomes one again', () => {
    expect(wordsOf(paperOf())).toEqual(['Mở đầu', '…', 'Kết thúc']);
    expect(wordsOf(merged(paperOf('a:Một'), records()).draft)).toEqual(['Mở đầu', '…', 'Kết thúc']);
  });

  test('follows where nobody touched it', () => {
    const { draft, asked } = merged(paperOf('a:Một', 'b:Hai'), records('a:Một', 'b:Hai mới'));
    expect(wordsOf(draft)).toEqual(['Mở đầu', 'Một', 'Hai mới', 'Kết thúc']);
    expect(asked).toEqual([]);
  });

  test('gets a new item at its place in the order', () => {
    const { draft } = merged(
      paperOf('a:Một', 'c:Ba'),
      records('z:Không', 'a:Một', 'b:Hai', 'c:Ba'),
    );
    expect(wordsOf(draft)).toEqual(['Mở đầu', 'Không', 'Một', 'Hai', 'Ba', 'Kết thúc']);
  });

  test('loses an item that is gone', () => {
    expect(wordsOf(merged(paperOf('a:Một', 'b:Hai'), records('b:Hai')).draft)).toEqual([
      'Mở đầu',
      'Hai',
      'Kết thúc',
    ]);
  });

  test('stands in the order of the record, and what was written between stays between', () => {
    const paper = paperOf('a:Một', 'b:Hai');
    const [first = intro, a = intro, ...rest] = paper.blocks;
    const own = { ...paper, blocks: [first, a, p('paragraph', 'Tự viết'), ...rest] };
    const { draft } = merged(own, records('b:Hai', 'a:Một'));
    expect(wordsOf(draft)).toEqual(['Mở đầu', 'Hai', 'Tự viết', 'Một', 'Kết thúc']);
  });

  test('keeps an order that the user gave it', () => {
    const paper = paperOf('a:Một', 'b:Hai', 'c:Ba');
    const [first = intro, a = intro, b = intro, ...rest] = paper.blocks;
    const { draft } = merged(
      { ...paper, blocks: [first, b, a, ...rest] },
      records('c:Ba', 'a:Một', 'b:Hai'),
    );
    expect(wordsOf(draft)).toEqual(['Mở đầu', 'Hai', 'Một', 'Ba', 'Kết thúc']);
  });

  test('does not bring back what the user took out', () => {
    const paper = without(paperOf('a:Một', 'b:Hai'), 'a');
    const { draft } = merged(paper, records('a:Một', 'b:Hai', 'c:Ba'));
    expect(wordsOf(draft)).toEqual(['Mở đầu', 'Hai', 'Ba', 'Kết thúc']);
  });

  test('that was taken out as a whole does not come back', () => {
    const paper = without(without(paperOf('a:Một', 'b:Hai'), 'a'), 'b');
    expect(wordsOf(merged(paper, records('a:Một', 'c:Ba')).draft)).toEqual(['Mở đầu', 'Kết thúc']);
  });

  test('of a source that this program does not know is left alone', () => {
    const foreign: Block = { ...text('Lạ'), link: { source: 'x', item: '', text: 'Khác' } };
    const paper = aDraft({ blocks: [foreign] });
    expect(merged(paper, records('a:Một')).draft).toBe(paper);
  });
});

describe('an edited block', () => {
  const paper = edited(paperOf('a:Một', 'b:Hai'), 'b', 'Hai, viết lại');
  const changed = records('z:Không', 'a:Một', 'b:Hai mới');

  test('stays as it is and is asked about, with the place where it stands', () => {
    const { draft, asked } = merged(paper, changed);
    expect(wordsOf(draft)).toEqual(['Mở đầu', 'Không', 'Một', 'Hai, viết lại', 'Kết thúc']);
    expect(asked).toMatchObject([
      { base: 'Hai', mine: 'Hai, viết lại', theirs: 'Hai mới', index: 3 },
    ]);
  });

  test('follows where the user chooses the record, and keeps to itself where he does not', () => {
    const { draft, asked } = merged(paper, changed);
    const [question] = asked;
    if (question === undefined) throw new Error('Nothing was asked');
    const taken = resolveDifference(draft, question, 'record');
    const kept = resolveDifference(draft, question, 'paper');
    expect(wordsOf(taken)).toEqual(['Mở đầu', 'Không', 'Một', 'Hai mới', 'Kết thúc']);
    expect(merged(taken, changed)).toMatchObject({ draft: taken, updated: [], asked: [] });
    expect(merged(kept, changed)).toMatchObject({ draft: kept, updated: [], asked: [] });
    expect(merged(kept, records('a:Một', 'b:Hai nữa')).asked).toHaveLength(1);
  });

  test('of an item that is gone is asked about, and may become a text of its own', () => {
    const { draft, asked } = merged(paper, records('a:Một'));
    const [question] = asked;
    if (question === undefined) throw new Error('Nothing was asked');
    expect(wordsOf(draft)).toContain('Hai, viết lại');
    const kept = resolveDifference(draft, question, 'paper');
    expect(merged(kept, records('a:Một')).asked).toEqual([]);
    expect(wordsOf(resolveDifference(draft, question, 'record'))).not.toContain('Hai, viết lại');
  });

  test('that says what the record now says is linked again in silence', () => {
    const { draft, asked } = merged(edited(paper, 'b', 'Hai mới'), changed);
    expect(asked).toEqual([]);
    expect(wordsOf(merged(draft, records('b:Hai nữa')).draft)).toEqual([
      'Mở đầu',
      'Hai nữa',
      'Kết thúc',
    ]);
  });
});

describe('a block that the user set otherwise', () => {
  const changed = records('a:Một mới', 'b:Hai');

  function reset(changes: Partial<TextBlock>): Draft {
    const paper = paperOf('a:Một', 'b:Hai');
    const blocks = paper.blocks.map((block) =>
      block.kind === 'text' && block.link?.item === 'a' ? { ...block, ...changes } : block,
    );
    return { ...paper, blocks };
  }

  test('keeps its role when it goes along with the record', () => {
    const { draft, asked } = merged(reset({ role: 'paragraph' }), changed);
    expect(asked).toEqual([]);
    expect(draft.blocks[1]).toMatchObject({ role: 'paragraph', runs: [{ text: 'Một mới' }] });
  });

  test('keeps its bold letters until the user decides', () => {
    const bold = reset({ runs: [{ text: 'Một', marks: ['bold'] }] });
    const { draft, asked } = merged(bold, changed);
    expect(asked).toMatchObject([{ mine: 'Một', theirs: 'Một mới', index: 1 }]);
    expect(draft.blocks[1]).toEqual(bold.blocks[1]);
    expect(merged(bold, records('b:Hai')).asked).toHaveLength(1);
    expect(merged(bold, records('a:Một', 'b:Hai')).asked).toEqual([]);
    const [question] = asked;
    if (question === undefined) throw new Error('Nothing was asked');
    expect(merged(resolveDifference(draft, question, 'paper'), changed).asked).toEqual([]);
  });
});

describe('whatever the records say one after another', () => {
  const someRecords = fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 })
    .chain((ids) =>
      fc.tuple(...ids.map((id) => fc.constantFrom(`${id}:Một`, `${id}:Hai`, `${id}:Ba`))),
    );

  test('an untouched paper is the same as one made afresh', () => {
    fc.assert(
      fc.property(fc.array(someRecords, { minLength: 1, maxLength: 4 }), (turns) => {
        const last = turns.at(-1) ?? [];
        const followed = turns.reduce(
          (paper, items) => merged(paper, records(...items)).draft,
          aDraft({ blocks: [intro, blank, closing] }),
        );
        expect(followed).toEqual(paperOf(...last));
      }),
    );
  });

  test('merging twice is merging once', () => {
    fc.assert(
      fc.property(
        someRecords,
        someRecords,
        fc.constantFrom('a', 'b', 'c'),
        (before, after, item) => {
          const paper = edited(paperOf(...before), item, 'Tự viết');
          const once = merged(paper, records(...after));
          const twice = merged(once.draft, records(...after));
          expect(twice.draft).toEqual(once.draft);
          expect(twice.updated).toEqual([]);
          expect(twice.asked).toEqual(once.asked);
        },
      ),
    );
  });

  test('no word that the user wrote is lost', () => {
    fc.assert(
      fc.property(
        someRecords,
        someRecords,
        fc.constantFrom('a', 'b', 'c'),
        (before, after, item) => {
          const paper = edited(paperOf(...before), item, 'Tự viết');
          const own = wordsOf(paper).filter((words) => words === 'Tự viết');
          const now = wordsOf(merged(paper, records(...after)).draft);
          expect(now.filter((words) => words === 'Tự viết')).toEqual(own);
          expect(now).toEqual(expect.arrayContaining(['Mở đầu', 'Kết thúc']));
        },
      ),
    );
  });
});
