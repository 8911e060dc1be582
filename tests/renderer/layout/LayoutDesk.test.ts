import { LayoutDesk } from '@renderer/layout/LayoutDesk';
import type { LayoutAnswer, PagesOutline } from '@renderer/layout/layoutMessage';
import type { Draft } from '@shared/draft/draft';
import { diffDraft } from '@shared/draft/patch';
import { usualFilling } from '@shared/layout/layOut';
import { layoutPaper } from '@shared/layout/layoutPaper';
import { layoutWindow } from '@shared/layout/layoutWindow';
import { PaperLayout } from '@shared/layout/PaperLayout';
import { standards } from '@shared/standards/standards';
import { describe, expect, test } from 'vitest';
import { longReport } from '../../../build/cli/bench/longReport';
import { report as shortReport } from '../../helpers/docx/samplePapers';
import { valueOf } from '../../helpers/valueOf';

const longPaper = longReport(2);
const countOf = (draft: Draft) =>
  valueOf(layoutPaper(draft, standards[draft.standard])).pages.length;

function withWord(draft: Draft, word: string): Draft {
  const middle = Math.floor(draft.blocks.length / 2);
  const blocks = draft.blocks.map((block, at) =>
    at === middle && block.kind === 'text'
      ? { ...block, runs: [...block.runs, { text: word }] }
      : block,
  );
  return { ...draft, blocks };
}

/** A desk with a clock that is moved by hand, and stretches that can be made to come out wrong. */
function aDesk() {
  const answers: LayoutAnswer[] = [];
  const waiting: { work: () => void; ms: number }[] = [];
  const state = { isWrong: false, stretches: 0 };
  const layout = new PaperLayout({
    filling: usualFilling,
    stretch: (...given) => {
      state.stretches += 1;
      const result = layoutWindow(...given);
      // A page too many, as if a change had moved the text behind it by one.
      const doubled = result.pages.toSpliced(-1, 0, ...result.pages.slice(-2, -1));
      return state.isWrong ? { ...result, pages: doubled } : result;
    },
  });
  const later = (work: () => void, ms: number) => {
    const task = { work, ms };
    waiting.push(task);
    return () => void (waiting.includes(task) && waiting.splice(waiting.indexOf(task), 1));
  };
  const desk = new LayoutDesk({ answer: (answer) => answers.push(answer), later }, layout);
  const next = (isQuiet: boolean) => {
    const at = waiting.findIndex(({ ms }) => ms === 0 || isQuiet);
    return at < 0 ? undefined : waiting.splice(at, 1)[0];
  };
  return {
    desk,
    state,
    waiting,
    step: () => next(true)?.work(),
    busy: () => {
      for (let task = next(false); task; task = next(false)) task.work();
    },
    quiet: () => {
      for (let task = next(true); task; task = next(true)) task.work();
    },
    outlines: () =>
      answers.flatMap((answer): PagesOutline[] =>
        answer.kind === 'outline' ? [answer.outline] : [],
      ),
  };
}

function change(from: Draft, to: Draft) {
  const patch = diffDraft(from, to);
  if (patch === null) throw new Error('Nothing was changed.');
  return { kind: 'change', patch } as const;
}

describe.each([
  ['a long paper', longPaper],
  ['a short one', shortReport],
])('the full layout of %s', (_, draft) => {
  const changed = withWord(draft, ' thêm');
  const right = countOf(changed);

  test('puts right what a stretch has left wrong, and says so once', () => {
    const { desk, state, busy, quiet, outlines } = aDesk();
    desk.take({ kind: 'open', draft });
    busy();
    state.isWrong = true;
    desk.take(change(draft, changed));
    busy();
    state.isWrong = false;
    expect(outlines().at(-1)?.pages.length).toBe(right + 1);
    const before = outlines().length;
    quiet();
    expect(outlines().at(-1)?.pages.length).toBe(right);
    expect(outlines().length).toBe(before + 1);
  });

  test('says nothing where the pages were right', () => {
    const { desk, busy, quiet, outlines } = aDesk();
    desk.take({ kind: 'open', draft });
    busy();
    desk.take(change(draft, changed));
    busy();
    const before = outlines();
    quiet();
    expect(outlines()).toEqual(before);
  });

  test('waits for quiet, and runs once in it', () => {
    const { desk, state, waiting, busy, quiet } = aDesk();
    desk.take({ kind: 'open', draft });
    busy();
    desk.take(change(draft, changed));
    busy();
    expect(waiting.map(({ ms }) => ms >= 2000)).toEqual([true]);
    quiet();
    const { stretches } = state;
    quiet();
    expect([state.stretches, waiting]).toEqual([stretches, []]);
  });
});

test('an edit ends a full layout that has begun, and its pages are not disturbed', () => {
  const { desk, state, busy, quiet, step, waiting, outlines } = aDesk();
  const first = withWord(longPaper, ' một');
  desk.take({ kind: 'open', draft: longPaper });
  busy();
  desk.take(change(longPaper, first));
  busy();
  step();
  step();
  const begun = outlines().length;
  const { stretches } = state;
  const second = { ...first, blocks: first.blocks.slice(0, 4) };
  desk.take(change(first, second));
  expect(waiting.length).toBe(1);
  busy();
  expect(outlines().length).toBeGreaterThan(begun);
  expect(outlines().at(-1)?.pages.length).toBe(countOf(second));
  // The work of the edit alone, not what was left of the other.
  expect(state.stretches - stretches).toBeLessThanOrEqual(2);
  quiet();
  expect(outlines().at(-1)?.pages.length).toBe(countOf(second));
});
