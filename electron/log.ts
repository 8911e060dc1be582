import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { app } from 'electron';

/** What may be logged: numbers, codes and names of our own; never a title, a path or text of a paper. */
export type LogDetail = Readonly<Record<string, string | number | boolean | undefined>>;

const fileLimitBytes = 512 * 1024;
const oldFiles = 2;

/** Where the logs stand; for the menu entry that shows them. */
export function logFolder(): string {
  return app.getPath('logs');
}

/** Adds one line to the log on this machine. A log that cannot be written must not stop the work. */
export function log(event: string, detail: LogDetail = {}): void {
  const line = `${JSON.stringify({ at: new Date().toISOString(), event, ...detail })}\n`;
  const file = path.join(logFolder(), 'vankien.log');
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    if (sizeOf(file) + line.length > fileLimitBytes) rotate(file);
    appendFileSync(file, line);
  } catch (error) {
    process.stderr.write(`${String(error)}\n${line}`);
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** vankien.log → vankien.1.log → vankien.2.log, whose former contents go. */
function rotate(file: string): void {
  const numbered = (at: number) => (at === 0 ? file : file.replace(/\.log$/, `.${at}.log`));
  for (let at = oldFiles; at > 0; at -= 1) {
    if (sizeOf(numbered(at - 1)) > 0) renameSync(numbered(at - 1), numbered(at));
  }
}
