import { DocxWorker, docxWorker } from '@renderer/docx/docxWorker';
import { type ExportedSession, exportJourney } from '@renderer/docx/exportJourney';
import { exportDocx } from '@shared/docx/exportDocx';
import type { Draft } from '@shared/draft/draft';
import type { MainApi } from '@shared/ipc';
import { err, ok } from '@shared/result';
import { undeclaredMachine } from '@shared/secrecy/machineSecrecy';
import { standards } from '@shared/standards/standards';
import { afterEach, describe, expect, test } from 'vitest';
import { aDraft, aTable } from '../../helpers/aDraft';
import { declaredMachine } from '../../helpers/declaredMachine';
import { minutes, report, stateNotice } from '../../helpers/docx/samplePapers';
import { valueOf } from '../../helpers/valueOf';

const bytesOf = async (draft: Draft) =>
  new Uint8Array(valueOf(await exportDocx(draft, standards[draft.standard])));

describe('the worker', () => {
  test('writes the same bytes as a direct call, the papers in turn', async () => {
    const drafts = [report, stateNotice, minutes];
    const answers = await Promise.all(drafts.map((draft) => docxWorker.export(draft)));
    const direct = await Promise.all(drafts.map(bytesOf));
    expect(answers.map((answer) => new Uint8Array(valueOf(answer)))).toEqual(direct);
  });

  test('answers a broken table by its place', async () => {
    const answer = await docxWorker.export(aDraft({ blocks: [aTable([['A', 'B'], ['C']])] }));
    expect(answer).toEqual(err({ kind: 'exportTableBroken', block: 1, row: 2 }));
  });

  test('writes a marked paper only for a declared machine', async () => {
    const marked = { ...minutes, marks: { ...minutes.marks, secrecy: 'MẬT' } };
    expect(await docxWorker.export(marked)).toMatchObject({ error: { kind: 'secretRefused' } });
    expect((await docxWorker.export(marked, declaredMachine)).ok).toBe(true);
  });

  test('that breaks down is told of, and replaced at the next export', async () => {
    let started = 0;
    const worker = new DocxWorker(() => {
      started += 1;
      if (started > 1) return workingWorker();
      return new Worker(URL.createObjectURL(new Blob(['throw new Error("down")'])));
    });
    const answers = [await worker.export(minutes), await worker.export(minutes)];
    expect(answers[0]).toEqual(err({ kind: 'exportStopped' }));
    expect(answers[1]?.ok).toBe(true);
  });
});

describe('an export', () => {
  const session: ExportedSession = {
    flush: () => Promise.resolve(ok(undefined)),
    current: () => minutes,
    machine: undeclaredMachine,
  };
  const unasked = () => Promise.reject(new Error('nobody is asked about a paper without errors'));
  const downloads: { name: string; bytes: Promise<ArrayBuffer> }[] = [];
  const onClick = (event: Event) => {
    const link = event.target;
    if (!(link instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    downloads.push({
      name: link.download,
      bytes: fetch(link.href).then((response) => response.arrayBuffer()),
    });
  };

  afterEach(() => document.removeEventListener('click', onClick, true));

  test('in a browser is a download under the name of the paper', async () => {
    document.addEventListener('click', onClick, true);
    const outcome = await exportJourney(session, null, unasked);
    const name = '07-BB-ĐU Biên bản Hội nghị Ban Chấp hành Đảng bộ Bộ lần thứ XV.docx';
    expect(outcome).toEqual({ kind: 'saved', name, fileId: null, unsaved: null });
    expect(downloads.map((download) => download.name)).toEqual([name]);
    expect(new Uint8Array((await downloads[0]?.bytes) ?? new ArrayBuffer())).toEqual(
      await bytesOf(minutes),
    );
  });

  test('on the desktop goes to main, whose answer is the outcome', async () => {
    const asked: unknown[] = [];
    const mainApi = {
      ask: (channel: string, request: { suggestedName: string; bytes: ArrayBuffer }) => {
        asked.push([channel, request.suggestedName, request.bytes.byteLength > 0]);
        return Promise.resolve({ kind: 'cancelled' });
      },
      on: () => () => undefined,
      // Only the one channel is asked here, with the request that its schema describes.
    } as unknown as MainApi;
    expect(await exportJourney(session, mainApi, unasked)).toEqual({ kind: 'cancelled' });
    expect(asked).toEqual([
      ['docx:save', '07-BB-ĐU Biên bản Hội nghị Ban Chấp hành Đảng bộ Bộ lần thứ XV.docx', true],
    ]);
  });

  test('of a paper with errors is asked about, and ends there when it is not wanted', async () => {
    const asked: unknown[] = [];
    const draft = { ...minutes, header: { ...minutes.header, date: '2024-02-31' } };
    const faulty: ExportedSession = { ...session, current: () => draft };
    const outcome = await exportJourney(faulty, null, (errors) => {
      asked.push(...errors.map(({ kind }) => kind));
      return Promise.resolve(false);
    });
    expect(outcome).toEqual({ kind: 'cancelled' });
    expect(asked).toEqual(['dateImpossible']);
  });

  test('of a paper that cannot be saved writes what is on the screen, and says so', async () => {
    document.addEventListener('click', onClick, true);
    const unsaved = { kind: 'storeFull' } as const;
    const full: ExportedSession = { ...session, flush: () => Promise.resolve(err(unsaved)) };
    expect(await exportJourney(full, null, unasked)).toMatchObject({ kind: 'saved', unsaved });
    const bytes = await downloads.at(-1)?.bytes;
    expect(new Uint8Array(bytes ?? new ArrayBuffer())).toEqual(await bytesOf(minutes));
  });

  test('that breaks down in main is a failure with a sentence', async () => {
    const mainApi = {
      ask: () => Promise.reject(new TypeError('Error invoking remote method')),
      on: () => () => undefined,
      // Only the one channel is asked here.
    } as unknown as MainApi;
    expect(await exportJourney(session, mainApi, unasked)).toEqual({
      kind: 'failed',
      error: { kind: 'shellFailed', cause: 'TypeError' },
    });
  });
});

function workingWorker(): Worker {
  return new Worker(new URL('../../../renderer/docx/docx.worker.ts', import.meta.url), {
    type: 'module',
  });
}
