import type { MainApi } from '@shared/ipc';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test, vi } from 'vitest';

/** A window of the shell with one field for a time; `close` is what closing it asks for. */
async function aWindow() {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const asked: string[] = [];
  const listeners = new Map<string, () => void>();
  const mainApi = {
    ask: async (channel: string) => {
      asked.push(channel);
    },
    on: (channel: string, listener: () => void) => {
      listeners.set(channel, listener);
      return () => undefined;
    },
  } as unknown as MainApi;
  vi.stubGlobal('mainApi', mainApi);
  vi.resetModules();
  const { saveBeforeClose } = await import('@renderer/session/saveBeforeClose');
  const { ParsedInput } = await import('@renderer/conference/fields/ParsedInput');
  const { timeForm } = await import('@renderer/conference/fields/parsedForms');
  const frame = document.createElement('div');
  document.body.append(frame);
  const root = createRoot(frame);
  onTestFinished(() => act(() => root.unmount()));
  let kept = '';
  const draw = (time: string) =>
    act(async () =>
      root.render(
        <ParsedInput
          label="Giờ"
          form={timeForm}
          value={time}
          onChange={(next) => {
            kept = next;
          }}
        />,
      ),
    );
  await draw('');
  return {
    asked,
    close: () => listeners.get('close:requested')?.(),
    frame,
    kept: () => kept,
    saveBeforeClose,
  };
}

test('closing the window saves what stands half typed in a field', async () => {
  const { asked, close, frame, kept, saveBeforeClose } = await aWindow();
  let saved = '';
  saveBeforeClose(async () => {
    saved = kept();
    return { ok: true, value: undefined };
  });
  const input = frame.querySelector('input');
  if (input === null) throw new Error('no field');
  await act(async () => {
    // As the browser does it: past React, which learns of it by the event.
    Reflect.set(HTMLInputElement.prototype, 'value', '830', input);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(kept()).toBe('');
  close();
  await expect.poll(() => asked).toContain('close:answer');
  expect(saved).toBe('08:30');
});
