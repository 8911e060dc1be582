/** The one window of a program that runs with `--remote-debugging-port`, asked through Chromium's own protocol. */
export interface DebuggedWindow {
  /** The value of an expression in the page, as JSON carries it. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly screenshot: () => Promise<Buffer>;
}

/**
 * Waits for the window. Playwright's own connection asks for browser contexts, which Electron does
 * not have.
 */
export async function connectToWindow(debuggingAddress: string): Promise<DebuggedWindow> {
  const socket = new WebSocket(await pageAddress(new URL(debuggingAddress).host));
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  const ask = asker(socket);
  return {
    evaluate: async (expression) => {
      const answer = await ask('Runtime.evaluate', { expression, returnByValue: true });
      return answer.result?.value;
    },
    screenshot: async () => {
      const answer = await ask('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(answer.data ?? '', 'base64');
    },
  };
}

interface Target {
  readonly type: string;
  readonly webSocketDebuggerUrl: string;
}

interface Answer {
  readonly result?: { readonly value?: unknown };
  readonly data?: string;
}

async function pageAddress(host: string): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const response = await fetch(`http://${host}/json/list`);
    const targets = (await response.json()) as readonly Target[];
    const page = targets.find(({ type }) => type === 'page');
    if (page) return page.webSocketDebuggerUrl;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The program shows no window');
}

function asker(socket: WebSocket) {
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const { id, result } = JSON.parse(String(data)) as { id?: number; result?: Answer };
    if (id !== undefined) waiting.get(id)?.(result ?? {});
  });
  return (method: string, params: Readonly<Record<string, unknown>>) =>
    new Promise<Answer>((resolve) => {
      const id = waiting.size + 1;
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, method, params }));
    });
}
