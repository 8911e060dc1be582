import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readManifest } from '../readManifest.mjs';
import { whoHolds } from './portHolder.mjs';
import { programAddress, say, stop, words } from './words.mjs';

/**
 * @typedef {{ readonly folder: string, readonly address: string, readonly version: string }} Site
 * @typedef {{ kind: 'started', server: import('node:http').Server }
 *   | { kind: 'notBuilt' }
 *   | { kind: 'alreadyRunning', pid: number }
 *   | { kind: 'portTaken', holder: string | undefined }
 *   | { kind: 'cannotListen', reason: string }} Start
 * @typedef {{ status: number, headers?: Record<string, string>, file?: string, text?: string }} Answer
 */

const top = fileURLToPath(new URL('../../', import.meta.url));
const identityPath = '/__vankien';
const programName = 'Văn Kiện';

/** `shared/contentTypes.ts` once more, because this file must run on a bare Node; a test holds them equal.
 * @type {Readonly<Record<string, string>>} */
export const contentTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** Serves the built window at one address; every expected failure is a value. @param {Site} site @returns {Promise<Start>} */
export async function startServer(site) {
  const policy = pagePolicy(site.folder);
  if (policy === undefined) return { kind: 'notBuilt' };
  const server = createServer((request, response) => {
    send(request, response, answer(request, site), policy);
  });
  const { hostname, port } = new URL(site.address);
  const fault = await listen(server, Number(port), hostname);
  if (fault === undefined) return { kind: 'started', server };
  if (fault !== 'EADDRINUSE') return { kind: 'cannotListen', reason: fault };
  const pid = await runningInstance(site.address);
  return pid === undefined
    ? { kind: 'portTaken', holder: whoHolds(Number(port)) }
    : { kind: 'alreadyRunning', pid };
}

/** Serves until it is stopped, or says in one sentence why it cannot. */
export async function serveProgram() {
  const { version } = readManifest(path.join(top, 'package.json'));
  const folder = path.join(top, 'dist/renderer');
  const start = await startServer({ folder, address: programAddress, version });
  switch (start.kind) {
    case 'started':
      return say(words.serving());
    case 'notBuilt':
      return stop(words.notBuilt());
    case 'alreadyRunning':
      return stop(words.alreadyRunning(start.pid));
    case 'portTaken':
      return stop(words.portTaken(start.holder));
    case 'cannotListen':
      return stop(words.cannotListen(start.reason));
  }
}

/** The policy stands in the built page, so that page and header cannot differ. @param {string} folder */
function pagePolicy(folder) {
  const page = path.join(folder, 'index.html');
  if (!existsSync(page)) return undefined;
  const meta = /http-equiv="Content-Security-Policy" content="(?<policy>[^"]+)"/;
  const policy = meta.exec(readFileSync(page, 'utf8'))?.groups?.['policy'];
  // In a meta tag this directive does not count, so the page cannot carry it.
  return policy && `${policy.replaceAll('&#39;', "'")}; frame-ancestors 'none'`;
}

/** @param {import('node:http').IncomingMessage} request @param {Site} site @returns {Answer} */
function answer(request, site) {
  const { method = '', url = '/', headers } = request;
  const { host, port } = new URL(site.address);
  if (headers.host === `localhost:${port}`) {
    return { status: 308, headers: { location: `${site.address}${url}` } };
  }
  // A page elsewhere that renames its own host to this machine must not reach us.
  if (headers.host !== host) return { status: 421, text: 'Wrong host' };
  if (method !== 'GET' && method !== 'HEAD') {
    return { status: 405, headers: { allow: 'GET, HEAD' }, text: 'Method not allowed' };
  }
  if (url === identityPath) return identity(site);
  const file = fileFor(url, site.folder);
  return file
    ? { status: 200, file, headers: fileHeaders(file) }
    : { status: 404, text: 'Not found' };
}

/** @param {Site} site @returns {Answer} */
function identity({ version }) {
  const text = JSON.stringify({ name: programName, version, pid: process.pid });
  return { status: 200, text, headers: { 'content-type': 'application/json; charset=utf-8' } };
}

/** A file inside the folder or nothing, whatever the path tries. @param {string} url @param {string} folder */
function fileFor(url, folder) {
  const name = decodedPath(url);
  if (name === undefined || /[\0\\]/.test(name)) return undefined;
  const file = path.join(folder, name === '/' ? 'index.html' : name);
  const isInside = file.startsWith(folder + path.sep);
  return isInside && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/** @param {string} url */
function decodedPath(url) {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    // A broken escape names no file of ours.
    return undefined;
  }
}

/** @param {string} file @returns {Record<string, string>} */
function fileHeaders(file) {
  const isHashed = path.basename(path.dirname(file)) === 'assets';
  return {
    'content-type': contentTypes[path.extname(file)] ?? 'application/octet-stream',
    'content-length': String(statSync(file).size),
    'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}

/** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response
 * @param {Answer} reply @param {string} policy */
function send(request, response, { status, headers, file, text = '' }, policy) {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    ...headers,
  });
  if (request.method === 'HEAD') response.end();
  else if (file === undefined) response.end(text);
  // A file that vanishes under a rebuild ends this one answer, not the server.
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

/** The error code, or undefined once it listens. @param {import('node:http').Server} server
 * @param {number} port @param {string} hostname @returns {Promise<string | undefined>} */
function listen(server, port, hostname) {
  return new Promise((resolve) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      resolve(error.code ?? error.message);
    });
    server.listen(port, hostname, () => resolve(undefined));
  });
}

/** The process number of a Văn Kiện that already answers there. @param {string} address @returns {Promise<number | undefined>} */
async function runningInstance(address) {
  try {
    const response = await fetch(address + identityPath, { signal: AbortSignal.timeout(1500) });
    const answered = /** @type {{ name?: unknown, pid?: unknown }} */ (await response.json());
    return answered.name === programName && typeof answered.pid === 'number'
      ? answered.pid
      : undefined;
  } catch {
    // Whoever holds the port does not speak like us; `whoHolds` tells more.
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await serveProgram();
