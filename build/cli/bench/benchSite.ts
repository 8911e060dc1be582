import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { contentTypes } from '@shared/contentTypes';

/** A built page that the browser can open, at an address of its own. */
export interface BenchSite {
  readonly address: string;
  close(): void;
}

/** Serves a folder to this machine alone, at a free port; what lies under `/beside/` from a second one. */
export async function serveFolder(folder: string, beside = folder): Promise<BenchSite> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const wanted = path.normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const isBeside = wanted.startsWith('/beside/');
    const file = path.join(isBeside ? beside : folder, wanted.replace(/^\/beside/, ''));
    try {
      const body = readFileSync(file);
      const type = contentTypes[path.extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens at a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
