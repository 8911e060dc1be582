import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import { test, type WindowWithApi } from '../helpers/desktopProgram';
import { connectionsIn } from '../helpers/netLog';

test('a start, a look around and an end ask nothing of the network', async ({ desktop }, info) => {
  const log = info.outputPath('net.json');
  const { app, page } = await desktop.start({ switches: [`--log-net-log=${log}`] });
  await page.getByRole('link', { name: 'Trợ giúp' }).click();
  // Chromium's own chores begin some seconds after the start.
  await page.waitForTimeout(6000);
  const attempts = await page.evaluate(() =>
    (window as unknown as WindowWithApi).mainApi.ask('help:network', undefined),
  );
  const gone = once(app.process(), 'exit');
  await app.evaluate(({ app: program }) => program.quit());
  await gone;
  expect(attempts).toEqual([]);
  expect(connectionsIn(log)).toEqual([]);
});

test('a request that is made all the same never leaves, and the log names it', async ({
  desktop,
}) => {
  const served: string[] = [];
  const server = createServer((request, response) => {
    served.push(request.url ?? '');
    response.end('seen');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/spy`;
  const { app, page } = await desktop.start();
  // The policy stops a page, so the request is made beside it, in its own session.
  const outcome = await app.evaluate(async ({ session }, url) => {
    const answer = session.defaultSession.fetch(`${url}?title=secret`);
    return answer.then(() => 'answered').catch((error: unknown) => String(error));
  }, address);
  const attempts = await page.evaluate(() =>
    (window as unknown as WindowWithApi).mainApi.ask('help:network', undefined),
  );
  server.close();
  expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT');
  expect(attempts.map((attempt) => attempt.address)).toEqual([address]);
  expect(served).toEqual([]);
});
