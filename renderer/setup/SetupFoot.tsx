import { useState } from 'react';
import type { FirstStart } from './useFirstStart';
import { keptText } from './words';

/** The buttons under a step of the first start. */
export function SetupFoot({
  start,
  isLast,
  onBack,
}: {
  readonly start: FirstStart;
  readonly isLast: boolean;
  /** Null on the first step. */
  readonly onBack: (() => void) | null;
}) {
  const [found] = useState(start.profile);
  const isKept = start.isSaved && start.profile !== found;
  return (
    <footer className="setup-foot" data-foot-buttons>
      {start.error !== null && (
        <p className="field-fault setup-error" role="alert">
          {start.error}
        </p>
      )}
      {isLast && (
        <label className="check setup-sample">
          <input
            type="checkbox"
            checked={start.wantsSamples}
            onChange={(event) => start.setWantsSamples(event.target.checked)}
          />
          Tạo kèm ba văn bản xem thử của một hội nghị (tên người, tên đơn vị đều không có thật)
        </label>
      )}
      <div className="setup-buttons">
        <button type="button" className="button button-quiet" onClick={() => void start.skip()}>
          Bỏ qua, khai báo sau
        </button>
        <button type="button" className="button" onClick={start.fillSample}>
          Điền dữ liệu mẫu
        </button>
        <output className="setup-gap">{isKept && keptText}</output>
        {onBack !== null && (
          <button type="button" className="button" onClick={onBack}>
            Quay lại
          </button>
        )}
        <button type="submit" className="button button-primary" disabled={start.isFinishing}>
          {isLast ? 'Hoàn tất' : 'Tiếp tục'}
        </button>
      </div>
    </footer>
  );
}
