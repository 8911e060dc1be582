import type { Draft } from '@shared/draft/draft';
import { err } from '@shared/result';
import { type MachineSecrecy, undeclaredMachine } from '@shared/secrecy/machineSecrecy';
import type { ExportAnswer, ExportRequest } from './docxMessage';

/** The worker that writes Word files: started at the first export, one paper at a time. */
export class DocxWorker {
  readonly #start: () => Worker;
  #worker: Worker | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(start: () => Worker) {
    this.#start = start;
  }

  /** The Word file of a paper. A worker that breaks down is replaced at the next export. */
  export(draft: Draft, machine: MachineSecrecy = undeclaredMachine): Promise<ExportAnswer> {
    return this.exportMerged([draft], machine);
  }

  /** One Word file with several papers, each on pages of its own. */
  exportMerged(
    drafts: readonly Draft[],
    machine: MachineSecrecy = undeclaredMachine,
  ): Promise<ExportAnswer> {
    const answer = this.#turn.then(() => this.#ask({ drafts, machine }));
    this.#turn = answer;
    return answer;
  }

  #ask(request: ExportRequest): Promise<ExportAnswer> {
    this.#worker ??= this.#start();
    const worker = this.#worker;
    return new Promise((resolve) => {
      const done = new AbortController();
      const finish = (answer: ExportAnswer) => {
        done.abort();
        resolve(answer);
      };
      const fail = (event: Event) => {
        // Told of by the answer: it is no fault of the window.
        event.preventDefault();
        worker.terminate();
        this.#worker = null;
        finish(err({ kind: 'exportStopped' }));
      };
      worker.addEventListener(
        'message',
        (event: MessageEvent<ExportAnswer>) => finish(event.data),
        done,
      );
      worker.addEventListener('error', fail, done);
      worker.addEventListener('messageerror', fail, done);
      worker.postMessage(request, { transfer: [] });
    });
  }
}

/** The one of the window. */
export const docxWorker = new DocxWorker(
  () => new Worker(new URL('./docx.worker.ts', import.meta.url), { type: 'module' }),
);
