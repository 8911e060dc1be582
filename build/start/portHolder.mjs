import { spawnSync } from 'node:child_process';

/**
 * @typedef {{ readonly command: string, readonly args: (port: number) => string[],
 *   readonly read: (output: string, port: number) => string | undefined }} Witness
 */

/** @type {Readonly<Partial<Record<NodeJS.Platform, readonly Witness[]>>>} */
const witnesses = {
  linux: [
    { command: 'ss', args: (port) => ['-ltnpH', `sport = :${port}`], read: readSs },
    { command: 'lsof', args: lsofArgs, read: readLsof },
  ],
  darwin: [{ command: 'lsof', args: lsofArgs, read: readLsof }],
  win32: [{ command: 'netstat', args: () => ['-ano', '-p', 'TCP'], read: readNetstat }],
};

/** The process that listens on a port, as `name (process 123)`, or undefined when it cannot be told. @param {number} port */
export function whoHolds(port) {
  for (const { command, args, read } of witnesses[process.platform] ?? []) {
    const { stdout } = spawnSync(command, args(port), { encoding: 'utf8', timeout: 3000 });
    const holder = stdout ? read(stdout, port) : undefined;
    if (holder !== undefined) return holder;
  }
  return undefined;
}

/** `users:(("node",pid=123,fd=18))`. @param {string} output */
export function readSs(output) {
  const match = /\(\("(?<name>[^"]+)",pid=(?<pid>\d+)/.exec(output);
  return match?.groups && `${match.groups['name']} (process ${match.groups['pid']})`;
}

/** Lines `p123` and `cnode` of `lsof -F pc`. @param {string} output */
export function readLsof(output) {
  const pid = /^p(\d+)$/m.exec(output)?.[1];
  const name = /^c(.+)$/m.exec(output)?.[1];
  return pid && name ? `${name} (process ${pid})` : undefined;
}

/** `TCP 127.0.0.1:41730 0.0.0.0:0 LISTENING 123`; the word LISTENING is translated, the columns are not.
 * @param {string} output @param {number} port */
export function readNetstat(output, port) {
  const rows = output.split('\n').map((line) => line.trim().split(/\s+/));
  const pid = rows.find((row) => row[1]?.endsWith(`:${port}`) && row[2]?.endsWith(':0'))?.[4];
  return pid && `process ${pid}`;
}

/** @param {number} port */
function lsofArgs(port) {
  return ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc'];
}
