import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import './dialog.css';

/** A window over the window. Escape and the cross close it, a press outside does not. */
export function Dialog({
  title,
  isAlert = false,
  isWide = false,
  onClose,
  children,
}: {
  readonly title: string;
  /** Asks something that cannot be undone. */
  readonly isAlert?: boolean;
  readonly isWide?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  return (
    <ModalOverlay
      isOpen
      className="dialog-overlay"
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className={isWide ? 'dialog dialog-wide' : 'dialog'}>
        <AriaDialog className="dialog-body" role={isAlert ? 'alertdialog' : 'dialog'}>
          <header className="dialog-head">
            <Heading slot="title">{title}</Heading>
            <button type="button" className="icon-button" aria-label="Đóng" onClick={onClose}>
              <X size={20} aria-hidden />
            </button>
          </header>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** A form in a dialog; Enter carries it out. */
export function DialogForm({
  submitLabel,
  isBusy = false,
  isDanger = false,
  error,
  onSubmit,
  onCancel,
  children,
}: {
  readonly submitLabel: string;
  readonly isBusy?: boolean;
  readonly isDanger?: boolean;
  /** What went wrong on the last try; null for nothing. */
  readonly error: string | null;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}) {
  return (
    <form
      className="dialog-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) onSubmit();
      }}
    >
      {children}
      <p className="dialog-error" role="alert">
        {error}
      </p>
      <footer className="dialog-foot">
        <button type="button" className="button" onClick={onCancel}>
          Thôi
        </button>
        <button
          type="submit"
          className={isDanger ? 'button button-danger' : 'button button-primary'}
          disabled={isBusy}
        >
          {submitLabel}
        </button>
      </footer>
    </form>
  );
}
