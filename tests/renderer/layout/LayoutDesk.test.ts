import { LayoutDesk } from '@renderer/layout/LayoutDesk';
import type { LayoutAnswer, LayoutRequest, PagesOutline } from '@renderer/layout/layoutMessage';
import { PaperPages } from '@renderer/layout/PaperPages';
import type { Draft } from '@shared/draft/draft';
import { diffDraft } from '@shared/draft/patch';
import { usualFilling } from '@shared/layout/layOut';
import { LayoutFault } from '@shared/layout/layoutFault';
import { layoutPaper, wholePaper } from '@shared/layout/layoutPaper';
import { layoutWindow } from '@shared/layout/layoutWindow';
import { PaperLayout } from '@shared/layout/PaperLayout';
import { standards } from '@shared/standards/standards';
import { describe, expect, test } from 'vitest';
import { longReport } from '../../../build/cli/bench/longReport';
import { aTable } from '../../helpers/aDraft';
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
  const state = { isWrong: false, isWholeFaulty: false, stretches: 0 };
  const layout = new PaperLayout({
    filling: usualFilling,
    whole: (...given) => {
      if (state.isWholeFaulty) throw new LayoutFault('cannot');
      return wholePaper(...given);
    },
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
    answers,
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

test('where the library throws at the whole of a short paper, its stretches put it right', () => {
  const { desk, state, busy, quiet, outlines } = aDesk();
  const changed = withWord(shortReport, ' thêm');
  desk.take({ kind: 'open', draft: shortReport });
  busy();
  Object.assign(state, { isWrong: true, isWholeFaulty: true });
  desk.take(change(shortReport, changed));
  busy();
  state.isWrong = false;
  quiet();
  expect(outlines().at(-1)?.pages.length).toBe(countOf(changed));
  expect(outlines().at(-1)?.stop).toBeNull();
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

describe('a content that has no pages', () => {
  // Word opens no table with so many columns.
  const wide = aTable([Array.from({ length: 64 }, () => 'x')]);
  const broken: Draft = { ...shortReport, blocks: [...shortReport.blocks, wide] };
  const failed = {
    kind: 'failed',
    error: { kind: 'exportTableTooWide', block: broken.blocks.length, columns: 64, most: 63 },
  };

  test('ends the work on the one before, whose pages are not shown for it', () => {
    const { desk, answers, waiting, quiet } = aDesk();
    desk.take({ kind: 'open', draft: shortReport });
    desk.take(change(shortReport, broken));
    expect(waiting).toEqual([]);
    quiet();
    desk.take({ kind: 'page', index: 0 });
    expect(answers).toEqual([failed]);
  });

  test('is never printed, asked before or after', () => {
    const { desk, answers, busy } = aDesk();
    desk.take({ kind: 'open', draft: shortReport });
    desk.take({ kind: 'allPages' });
    desk.take(change(shortReport, broken));
    busy();
    expect(answers).toEqual([failed]);
    desk.take({ kind: 'allPages' });
    expect(answers).toEqual([failed, failed]);
  });

  test('also where the one before had all its pages, and those come again after it', () => {
    const { desk, answers, busy } = aDesk();
    desk.take({ kind: 'open', draft: shortReport });
    busy();
    const known = answers.length;
    desk.take(change(shortReport, broken));
    desk.take({ kind: 'allPages' });
    busy();
    expect(answers.slice(known)).toEqual([failed, failed]);
    desk.take(change(broken, shortReport));
    desk.take({ kind: 'allPages' });
    busy();
    expect(answers.slice(known + 2).map(({ kind }) => kind)).toEqual(['allPages', 'outline']);
  });
});

describe('a change that does not fit', () => {
  const changed = withWord(shortReport, ' thêm');
  const misfit = change(longPaper, withWord(longPaper, ' thêm'));

  test('is told, with all that comes after, until the whole draft comes', () => {
    const { desk, answers, busy } = aDesk();
    desk.take({ kind: 'open', draft: shortReport });
    busy();
    const known = answers.length;
    desk.take(misfit);
    desk.take(change(shortReport, changed));
    desk.take({ kind: 'allPages' });
    busy();
    expect(answers.slice(known)).toEqual([{ kind: 'misfit' }, { kind: 'misfit' }]);
    desk.take({ kind: 'open', draft: changed });
    busy();
    expect(answers.at(-1)).toMatchObject({ kind: 'allPages' });
  });

  test('is answered by the window with the whole draft', () => {
    const { desk, answers, busy } = aDesk();
    const worker = new EventTarget();
    const sent: LayoutRequest['kind'][] = [];
    const postMessage = (request: LayoutRequest) => {
      sent.push(request.kind);
      // The first draft gets lost on its way, so no change fits what the desk has.
      if (sent.length > 1) desk.take(request);
    };
    // The window uses no more of a worker than what it hears and posts.
    const pages = new PaperPages(() => Object.assign(worker, { postMessage }) as unknown as Worker);
    const hear = () => {
      for (const data of answers.splice(0))
        worker.dispatchEvent(new MessageEvent('message', { data }));
    };
    pages.show(shortReport);
    pages.show(changed);
    hear();
    busy();
    hear();
    expect(sent).toEqual(['open', 'change', 'open']);
    const state = pages.state();
    expect(state.kind === 'shown' && state.outline.pages.length).toBe(countOf(changed));
  });
});

test('a block that stops the pages is named as it stands in the draft that was laid out', () => {
  const { desk, busy, outlines } = aDesk();
  // A head that no page can repeat.
  const rows = Array.from({ length: 200 }, (_, row) => [`${row}`, 'Nội dung']);
  const { blocks } = shortReport;
  const before = { ...shortReport, blocks: [aTable(rows, 100), ...blocks] };
  desk.take({ kind: 'open', draft: before });
  busy();
  expect(outlines().at(-1)?.stop).toMatchObject({ block: 0, place: { kind: 'table', number: 1 } });
  const after = { ...before, blocks: [aTable([['1']]), ...before.blocks] };
  desk.take(change(before, after));
  busy();
  expect(outlines().at(-1)?.stop).toMatchObject({ block: 1, place: { kind: 'table', number: 2 } });
});
