import { useEffect, useId, useRef } from 'react';
import { Dialog, DialogForm } from '../ui/Dialog';
import { DoerField } from './DoerField';
import type { IssueOutlook } from './issueOutlook';
import { seriesWords } from './seriesWords';
import { type Refusal, useIssueForm } from './useIssueForm';
import type { PaperDialogProps } from './usePaperActions';
import './issueDialog.css';

/** Asks for number and day, and issues the paper. */
export function IssueDialog({ row, perform, onClose }: PaperDialogProps) {
  const form = useIssueForm({ row, perform });
  const { outlook } = form;
  const needsTerm =
    outlook !== undefined &&
    (form.term.value !== '' || (!outlook.series.ok && outlook.series.error.kind === 'termUnknown'));
  return (
    <Dialog title="Ban hành văn bản" onClose={onClose}>
      <DialogForm
        submitLabel="Ban hành"
        isBusy={outlook === undefined}
        error={form.refusal?.at === 'form' ? form.refusal.why : null}
        onSubmit={() => void form.submit()}
        onCancel={onClose}
      >
        <p>
          “{row.title}” sẽ mang số và ngày dưới đây, bỏ dấu dự thảo và khóa nội dung. Muốn sửa sau
          đó phải mở phiên bản mới.
        </p>
        <div className="dialog-row">
          <Field
            label="Số"
            inputMode="numeric"
            isFixed={(outlook?.record.issue ?? null) !== null}
            {...form.number}
          />
          <Field label="Ngày ban hành" hint="ngày/tháng/năm" isFirst {...form.date} />
        </div>
        {needsTerm && (
          <Field
            label="Ngày bắt đầu nhiệm kỳ"
            hint="Số văn bản của Đảng đánh theo từng loại, liên tục trong nhiệm kỳ. Ngày này được nhớ cho các lần sau."
            {...form.term}
          />
        )}
        {form.warnings.map((warning) => (
          <p key={warning} className="field-warning" aria-live="polite">
            {warning}
          </p>
        ))}
        {outlook && <OutlookWords outlook={outlook} isRefused={form.refusal !== null} />}
        <DoerField value={form.doer.value} onChange={form.doer.change} />
      </DialogForm>
    </Dialog>
  );
}

function OutlookWords(props: { readonly outlook: IssueOutlook; readonly isRefused: boolean }) {
  const { outlook, isRefused } = props;
  const { series, takenBy, unfilled, lines, record } = outlook;
  return (
    <div className="issue-outlook" aria-live="polite">
      <p className="issue-lines">
        {lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
      {series.ok && <p className="hint">Loạt số: {seriesWords(series.value)}.</p>}
      {record.issue && <p className="hint">Văn bản giữ số đã cấp ở mọi phiên bản.</p>}
      {takenBy !== null && !isRefused && (
        <p className="field-fault">Số này đã dùng cho “{takenBy}”. Hãy chọn số khác.</p>
      )}
      {unfilled > 0 && (
        <p className="field-warning">
          Còn {unfilled} chỗ chưa điền; nếu ban hành bây giờ, các chỗ đó sẽ để trống.
        </p>
      )}
    </div>
  );
}

function Field({
  label,
  hint,
  value,
  change,
  enter,
  leave,
  inputMode = 'text',
  isFixed = false,
  isFirst = false,
  refusal = null,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly change: (text: string) => void;
  readonly enter?: () => void;
  readonly leave?: () => void;
  readonly inputMode?: 'text' | 'numeric';
  readonly isFixed?: boolean;
  readonly isFirst?: boolean;
  /** Why the last try was refused on account of this field; a new one brings the focus here. */
  readonly refusal?: Refusal | null;
}) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (refusal === null) return;
    input.current?.focus();
    input.current?.select();
  }, [refusal]);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        ref={input}
        id={id}
        value={value}
        inputMode={inputMode}
        readOnly={isFixed}
        autoComplete="off"
        autoFocus={isFirst}
        aria-invalid={refusal !== null}
        aria-describedby={refusal === null ? undefined : `${id}-fault`}
        onFocus={enter}
        onBlur={leave}
        onChange={(event) => change(event.target.value)}
      />
      {hint !== undefined && <p className="hint">{hint}</p>}
      {refusal !== null && (
        <p className="field-fault" id={`${id}-fault`} role="alert">
          {refusal.why}
        </p>
      )}
    </div>
  );
}
