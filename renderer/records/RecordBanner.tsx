import type { RecordForm } from './useRecordForm';
import './recordBanner.css';

/** Why a record is not kept or not read, and the ways out; nothing where all is well. */
export function RecordBanner({
  form,
}: {
  readonly form: Pick<RecordForm<never>, 'error' | 'clash' | 'startAnew'>;
}) {
  const { error, clash, startAnew } = form;
  if (error === null) return null;
  return (
    <div className="record-banner">
      <p className="field-fault" role="alert">
        {error}
      </p>
      {clash !== null && (
        <>
          <button type="button" className="button" onClick={clash.takeStored}>
            Xem bản mới
          </button>
          <button type="button" className="button" onClick={clash.overwrite}>
            Ghi đè
          </button>
        </>
      )}
      {startAnew !== null && (
        <button type="button" className="button" onClick={startAnew}>
          Nhập lại từ đầu (bản cũ được giữ riêng)
        </button>
      )}
    </div>
  );
}
