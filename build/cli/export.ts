import path from 'node:path';
import { type ExportJob, exportRequest } from './exporting/exportArguments';
import { type ExportReport, exportText, said } from './exporting/exportText';
import { exportFaultSentence, helpText, writtenLine } from './exporting/exportWords';

// Whoever reads the lines may stop (`| head`); the files are made all the same.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
process.exitCode = await run(process.argv.slice(2));

/** The exit code: 0 when every text is a Word file now, else 1. */
async function run(args: readonly string[]): Promise<number> {
  const request = exportRequest(args);
  if (request.kind === 'help') {
    process.stdout.write(helpText);
    return 0;
  }
  if (request.kind === 'faulty') {
    console.error(exportFaultSentence(request.fault));
    return 1;
  }
  let code = 0;
  // The file under way is finished, so that nothing half-written is left beside it.
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const seen = new Map<string, string>();
  // One after another: a faulty text does not stop the others, and lines come in their order.
  for (const job of request.jobs) {
    if (stop.signal.aborted) return 1;
    if (!(await exportOnce(job, seen))) code = 1;
  }
  return code;
}

async function exportOnce(job: ExportJob, seen: Map<string, string>): Promise<boolean> {
  const target = path.resolve(job.output);
  const other = seen.get(target);
  if (other !== undefined) {
    const sentence = exportFaultSentence({ kind: 'outputTwice', output: job.output, other });
    console.error(said(job.input, null, sentence));
    return false;
  }
  seen.set(target, job.input);
  const { isWritten, lines } = await exportText(job).catch((error: unknown) => broke(job, error));
  for (const line of lines) console.error(line);
  if (isWritten) console.log(writtenLine(job.output));
  return isWritten;
}

/** A fault of ours in one text: the others are still exported, and nobody is shown our calls. */
function broke({ input }: ExportJob, error: unknown): ExportReport {
  const cause = String(error).replace(/\s+/g, ' ');
  const sentence = exportFaultSentence({ kind: 'exportBroke', cause });
  return { isWritten: false, lines: [said(input, null, sentence)] };
}
