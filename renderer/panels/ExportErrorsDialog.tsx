import type { Finding, Findings } from '@shared/checker/finding';
import { Dialog } from '../ui/Dialog';
import { FindingLine } from './FindingLine';

/** What the user made of the errors of a paper about to be exported. */
export type ExportAnswer =
  | { readonly kind: 'export' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'showErrors' }
  | { readonly kind: 'goTo'; readonly finding: Finding };

/** Lists the errors of a paper before it becomes a file that others will see. */
export function ExportErrorsDialog(props: {
  readonly errors: Findings;
  readonly onAnswer: (answer: ExportAnswer) => void;
}) {
  const { errors, onAnswer } = props;
  return (
    <Dialog
      title={`Văn bản còn ${errors.length} lỗi thể thức`}
      isAlert
      isWide
      onClose={() => onAnswer({ kind: 'cancel' })}
    >
      <div className="dialog-form">
        <p>Tệp Word vẫn giữ nguyên các lỗi này. Nên sửa trước khi gửi hoặc trình ký.</p>
        <ul className="findings findings-asked">
          {errors.map((finding, index) => (
            <FindingLine
              key={index}
              finding={finding}
              fix={null}
              onGo={() => onAnswer({ kind: 'goTo', finding })}
            />
          ))}
        </ul>
        <footer className="dialog-foot">
          <button type="button" className="button" onClick={() => onAnswer({ kind: 'cancel' })}>
            Hủy
          </button>
          <button type="button" className="button" onClick={() => onAnswer({ kind: 'export' })}>
            Vẫn xuất bản nháp
          </button>
          <button
            type="button"
            className="button button-primary"
            onClick={() => onAnswer({ kind: 'showErrors' })}
          >
            Xem lỗi
          </button>
        </footer>
      </div>
    </Dialog>
  );
}
