import type { ReactNode } from 'react';
import { ErrorBoundary as Boundary, useErrorBoundary } from 'react-error-boundary';
import { reportFault } from './reportFault';
import './areaBoundary.css';

/** The areas of the window that fail alone, and what a fault in each of them means for the papers. */
const areas = {
  screen: {
    title: 'Phần này gặp lỗi',
    text: 'Các văn bản đã được lưu và không bị ảnh hưởng. Hãy thử lại, hoặc sang phần khác.',
    retry: 'Thử lại',
  },
  paper: {
    title: 'Trang soạn thảo gặp lỗi',
    text: 'Văn bản đã được lưu. Hãy mở lại để làm tiếp; phần vừa gõ trong giây cuối cùng có thể phải gõ lại.',
    retry: 'Mở lại văn bản',
  },
  panel: {
    title: 'Bảng này gặp lỗi',
    text: 'Văn bản đã được lưu, bạn vẫn gõ tiếp được. Hãy thử lại, hoặc đóng bảng.',
    retry: 'Thử lại',
  },
} as const;

interface AreaWays {
  readonly area: keyof typeof areas;
  /** Begins the area anew; where it is missing, drawing it once more has to do. */
  readonly onRetry?: (() => void) | undefined;
  /** Goes back to the list of papers. */
  readonly onLeave?: (() => void) | undefined;
}

/** Keeps a fault of one area from taking the rest of the window with it. */
export function AreaBoundary({
  area,
  onRetry,
  onLeave,
  children,
}: AreaWays & { readonly children: ReactNode }) {
  return (
    <Boundary
      onError={(error) => reportFault(area, error)}
      fallback={<AreaFault area={area} onRetry={onRetry} onLeave={onLeave} />}
    >
      {children}
    </Boundary>
  );
}

function AreaFault({ area, onRetry, onLeave }: AreaWays) {
  const { error, resetBoundary } = useErrorBoundary();
  const { title, text, retry } = areas[area];
  return (
    <section className="area-fault" role="alert">
      <h2>{title}</h2>
      <p>{text}</p>
      <div className="notice-actions">
        <button type="button" className="button button-primary" onClick={onRetry ?? resetBoundary}>
          {retry}
        </button>
        {onLeave && (
          <button type="button" className="button" onClick={onLeave}>
            Về danh sách
          </button>
        )}
      </div>
      <details>
        <summary>Chi tiết để báo lỗi</summary>
        <pre>{error instanceof Error ? (error.stack ?? error.message) : String(error)}</pre>
      </details>
    </section>
  );
}
