import { X } from 'lucide-react';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
} from 'react';
import './toasts.css';

/** A short word on what just happened. */
export interface Toast {
  readonly text: string;
  /** What it is about, one by one. */
  readonly lines?: readonly string[];
  /** A fault stays until it is closed; news goes by itself. */
  readonly tone: 'news' | 'fault';
  /** Something to do about it: `Hoàn tác`. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Shows a toast; the returned function takes it away before its time. */
type ShowToast = (toast: Toast) => () => void;

const shownForMs = 6_000;
// Those who read slowly need about so long for a letter of a list.
const letterMs = 60;
const ToastContext = createContext<ShowToast>(() => () => undefined);

/** Shows a short word at the foot of the window; screen readers say it. */
export function useToast(): ShowToast {
  return useContext(ToastContext);
}

/** Holds the toasts of the window. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<readonly { readonly id: number; readonly toast: Toast }[]>([]);
  const count = useRef(0);
  const close = useCallback((id: number) => {
    setShown((all) => all.filter((one) => one.id !== id));
  }, []);
  const show = useCallback(
    (toast: Toast) => {
      count.current += 1;
      const id = count.current;
      setShown((all) => [...all.slice(-2), { id, toast }]);
      if (toast.tone === 'news') setTimeout(() => close(id), readingMs(toast));
      return () => close(id);
    },
    [close],
  );
  const region = useMemo(
    () =>
      shown.map(({ id, toast }) => <ToastCard key={id} toast={toast} onClose={() => close(id)} />),
    [shown, close],
  );
  return (
    <ToastContext value={show}>
      {children}
      <section className="toasts" aria-live="polite" aria-label="Thông báo">
        {region}
      </section>
    </ToastContext>
  );
}

function readingMs({ lines = [] }: Toast): number {
  return shownForMs + lines.join('').length * letterMs;
}

function ToastCard({ toast, onClose }: { readonly toast: Toast; readonly onClose: () => void }) {
  const { action } = toast;
  return (
    <div className={`toast toast-${toast.tone}`}>
      <div className="toast-words">
        <p>{toast.text}</p>
        {toast.lines && (
          <ul>
            {toast.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
      {action && (
        <button
          type="button"
          className="button button-quiet"
          onClick={() => {
            action.run();
            onClose();
          }}
        >
          {action.label}
        </button>
      )}
      <button type="button" className="icon-button" aria-label="Đóng thông báo" onClick={onClose}>
        <X size={18} aria-hidden />
      </button>
    </div>
  );
}
