import { spawn } from 'node:child_process';

/** A screen to draw on, and how to give it back. */
export interface Display {
  readonly env: NodeJS.ProcessEnv;
  close(): void;
}

/** The display there is, else one in memory, as large as an old office screen. */
export async function aDisplay(): Promise<Display> {
  if (process.env['DISPLAY']) return { env: process.env, close: () => undefined };
  const words = ['-displayfd', '1', '-screen', '0', '1366x768x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', words, { stdio: ['ignore', 'pipe', 'ignore'] });
  const number = await new Promise<string>((resolve, reject) => {
    server.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb did not start.')));
  });
  return { env: { ...process.env, DISPLAY: `:${number}` }, close: () => void server.kill() };
}
