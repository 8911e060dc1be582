import type { ReactNode } from 'react';
import { ErrorBoundary as Boundary } from 'react-error-boundary';
import { reportFault } from './reportFault';

/** Shows a fault of the program instead of a blank window; the papers are saved already. */
export function ErrorBoundary({ children }: { readonly children: ReactNode }) {
  return (
    <Boundary FallbackComponent={Fault} onError={(error) => reportFault('screen', error)}>
      {children}
    </Boundary>
  );
}

function Fault({ error }: { readonly error: unknown }) {
  return (
    <main className="notice-page" role="alert">
      <h1>Chương trình gặp lỗi</h1>
      <p>
        Văn bản đã được lưu. Hãy mở lại chương trình để làm tiếp; phần vừa gõ trong giây cuối cùng
        có thể phải gõ lại.
      </p>
      <button
        type="button"
        className="button button-primary"
        onClick={() => window.location.reload()}
      >
        Mở lại
      </button>
      <details>
        <summary>Chi tiết để báo lỗi</summary>
        <pre>{error instanceof Error ? (error.stack ?? error.message) : String(error)}</pre>
      </details>
    </main>
  );
}
