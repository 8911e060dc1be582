import { AreaBoundary } from '@renderer/ui/AreaBoundary';
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test, vi } from 'vitest';

test('a fault of one area says that the text is saved, and leaves the others as they are', () => {
  const window = draw(
    <>
      <AreaBoundary area="panel">
        <Broken />
      </AreaBoundary>
      <p>Trang văn bản</p>
    </>,
  );
  expect(window.textContent).toContain('Văn bản đã được lưu, bạn vẫn gõ tiếp được.');
  expect(window.textContent).toContain('Trang văn bản');
});

test('a paper that fails can be opened anew, or left for the list', () => {
  const [onRetry, onLeave] = [vi.fn(), vi.fn()];
  const window = draw(
    <AreaBoundary area="paper" onRetry={onRetry} onLeave={onLeave}>
      <Broken />
    </AreaBoundary>,
  );
  for (const button of window.querySelectorAll('button')) button.click();
  expect([onRetry.mock.calls.length, onLeave.mock.calls.length]).toEqual([1, 1]);
});

function Broken(): ReactNode {
  throw new Error('lỗi thử');
}

function draw(content: ReactNode): HTMLElement {
  // React tells the console of every fault that a boundary catches.
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  const frame = document.createElement('div');
  const root = createRoot(frame);
  act(() => root.render(content));
  onTestFinished(() => {
    act(() => root.unmount());
    quiet.mockRestore();
  });
  return frame;
}
