import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { contentSecurityPolicy } from '@shared/contentSecurityPolicy';
import { contentTypes } from '@shared/contentTypes';
import { expect, onTestFinished, test } from 'vitest';
import { contentTypes as servedTypes, startServer } from '../../../build/start/server.mjs';
import { temporaryFolder } from '../../helpers/temporaryFolder';

test('the page comes with the whole policy, as an answer of its own kind', async () => {
  const site = await aRunningSite();
  const { status, headers, body } = await ask(site.port, '/');
  expect({ status, body, type: headers['content-type'] }).toEqual({
    status: 200,
    body: site.page,
    type: 'text/html; charset=utf-8',
  });
  expect(headers['content-security-policy']).toBe(contentSecurityPolicy);
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test('browser and window are served the same kinds of files', () => {
  expect(servedTypes).toEqual(contentTypes);
});

test('a file with its hash in its name may be kept for ever, the page never', async () => {
  const { port } = await aRunningSite();
  const script = await ask(port, '/assets/main-1234.js?v=1');
  expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
  expect(script.headers['cache-control']).toContain('immutable');
  expect((await ask(port, '/')).headers['cache-control']).toBe('no-cache');
});

test('HEAD tells the length and sends nothing', async () => {
  const { port, page } = await aRunningSite();
  const { status, headers, body } = await ask(port, '/', { method: 'HEAD' });
  expect([status, headers['content-length'], body]).toEqual([200, String(page.length), '']);
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
  const { port } = await aRunningSite();
  const { status, headers } = await ask(port, '/', { method });
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/../../secret.txt',
  '/..%5csecret.txt',
  '/%2e%2e%2frenderer-old/secret.txt',
  '//etc/passwd',
  '/index.html%00.js',
  '/%',
  '/assets',
  '/nothing.js',
])('%s names no file of the window', async (url) => {
  const { port } = await aRunningSite();
  const { status, body } = await ask(port, url);
  expect([status, body]).toEqual([404, 'Not found']);
});

test('localhost is sent to the one address that the data belong to', async () => {
  const { port } = await aRunningSite();
  const { status, headers } = await ask(port, '/?a=1', { host: `localhost:${port}` });
  expect([status, headers.location]).toEqual([308, `http://127.0.0.1:${port}/?a=1`]);
});

test('a foreign host name that points here is refused', async () => {
  const { port } = await aRunningSite();
  expect((await ask(port, '/', { host: `evil.example:${port}` })).status).toBe(421);
});

test('a missing build is told apart', async () => {
  const site = { folder: temporaryFolder(), address: 'http://127.0.0.1:1', version: '0' };
  expect(await startServer(site)).toEqual({ kind: 'notBuilt' });
});

test('a page without its policy counts as not built', async () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'index.html'), '<title>Văn Kiện</title>');
  const site = { folder, address: 'http://127.0.0.1:1', version: '0' };
  expect(await startServer(site)).toEqual({ kind: 'notBuilt' });
});

test('a port that the program itself holds is told with its process', async () => {
  const { site } = await aRunningSite();
  expect(await startServer(site)).toEqual({ kind: 'alreadyRunning', pid: process.pid });
});

test('a port that another program holds is told with its holder', async () => {
  const other = createServer((_, response) => response.end('{"name":"Another"}'));
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  const { site } = await aSite(portOf(other));
  expect(await startServer(site)).toMatchObject({
    kind: 'portTaken',
    holder: `${path.basename(process.execPath)} (process ${process.pid})`,
  });
});

async function aRunningSite() {
  const { site, page, port } = await aSite(await freePort());
  const start = await startServer(site);
  if (start.kind !== 'started') throw new Error(`The server did not start: ${start.kind}`);
  onTestFinished(() => {
    start.server.closeAllConnections();
    start.server.close();
  });
  return { site, page, port };
}

async function aSite(port: number) {
  const top = temporaryFolder();
  const folder = path.join(top, 'renderer');
  // As Vite writes it into a page.
  const inPage = contentSecurityPolicy
    .replace("; frame-ancestors 'none'", '')
    .replaceAll("'", '&#39;');
  const page = `<meta http-equiv="Content-Security-Policy" content="${inPage}">`;
  mkdirSync(path.join(folder, 'assets'), { recursive: true });
  mkdirSync(path.join(top, 'renderer-old'));
  writeFileSync(path.join(folder, 'index.html'), page);
  writeFileSync(path.join(folder, 'assets/main-1234.js'), 'void 0;');
  writeFileSync(path.join(top, 'secret.txt'), 'secret');
  writeFileSync(path.join(top, 'renderer-old/secret.txt'), 'secret');
  return { site: { folder, address: `http://127.0.0.1:${port}`, version: '0.1.0' }, page, port };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const port = portOf(probe);
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

function portOf(server: Server): number {
  // A server that listens on TCP always answers with this shape.
  return (server.address() as AddressInfo).port;
}

/** By hand, because `fetch` tidies paths and will not set Host. */
function ask(port: number, url: string, { method = 'GET', host = `127.0.0.1:${port}` } = {}) {
  return new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: string }>(
    (resolve, reject) => {
      const sent = request({ port, host: '127.0.0.1', path: url, method, headers: { host } });
      sent.on('error', reject);
      sent.on('response', (response) => {
        let body = '';
        response.on('data', (chunk: Buffer) => (body += chunk.toString()));
        response.on('end', () => {
          resolve({ status: response.statusCode, headers: response.headers, body });
        });
      });
      sent.end();
    },
  );
}
