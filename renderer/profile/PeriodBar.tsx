import type { Organisation } from '@shared/organisations/organisation';
import { withoutPeriod, withPeriodFrom } from '@shared/organisations/periods';
import { CalendarPlus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Choice } from '../ui/Choice';
import { Dialog, DialogForm } from '../ui/Dialog';
import { useToast } from '../ui/Toasts';
import { undoWord } from '../ui/words';
import { readDay, showDay } from './dayText';
import { TextInput } from './TextInput';
import { organisationWords, periodWords } from './words';

/** Which time of a body is shown, the way to a new one, and which papers read it. */
export function PeriodBar({
  organisation,
  from,
  onShow,
  onChange,
}: {
  readonly organisation: Organisation;
  /** First day of the time that is shown. */
  readonly from: string;
  readonly onShow: (from: string) => void;
  readonly onChange: (organisation: Organisation) => void;
}) {
  const toast = useToast();
  const [isAdding, setIsAdding] = useState(false);
  const remove = () => {
    const shorter = withoutPeriod(organisation, from);
    onChange(shorter);
    onShow(shorter.periods[0]?.from ?? '');
    toast({
      text: organisationWords.periodRemoved,
      tone: 'news',
      action: { label: undoWord, run: () => onChange(organisation) },
    });
  };
  return (
    <section className="period-bar" aria-label="Thời kỳ">
      <Choice
        className="select"
        aria-label="Thời kỳ đang xem"
        ids={organisation.periods.map((period) => period.from)}
        nameOf={(day) => periodWords(organisation, day).name}
        value={from}
        onChange={onShow}
      />
      <button type="button" className="button" onClick={() => setIsAdding(true)}>
        <CalendarPlus size={18} aria-hidden />
        Thêm thời kỳ
      </button>
      {organisation.periods.length > 1 && (
        <button type="button" className="button" onClick={remove}>
          <Trash2 size={18} aria-hidden />
          Bỏ thời kỳ này
        </button>
      )}
      <p className="form-note">{periodWords(organisation, from).readers}</p>
      {isAdding && (
        <NewPeriodDialog
          organisation={organisation}
          onClose={() => setIsAdding(false)}
          onAdd={(day) => {
            onChange(withPeriodFrom(organisation, day));
            onShow(day);
          }}
        />
      )}
    </section>
  );
}

function NewPeriodDialog({
  organisation,
  onAdd,
  onClose,
}: {
  readonly organisation: Organisation;
  readonly onAdd: (day: string) => void;
  readonly onClose: () => void;
}) {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const submit = () => {
    const day = readDay(typed);
    if (!/^\d{4}-\d{2}-\d{2}$/u.test(day)) setError(organisationWords.dayUnread);
    else if (organisation.periods.some(({ from }) => from === day)) {
      setError(organisationWords.dayTaken(showDay(day)));
    } else {
      onAdd(day);
      onClose();
    }
  };
  return (
    <Dialog title="Thêm thời kỳ" onClose={onClose}>
      <DialogForm submitLabel="Thêm thời kỳ" error={error} onSubmit={submit} onCancel={onClose}>
        <TextInput
          label="Có hiệu lực từ ngày"
          hint="Ví dụ: 01/7/2025. Thời kỳ mới chép lại toàn bộ hồ sơ của thời kỳ trước để sửa."
          value={typed}
          onChange={setTyped}
        />
      </DialogForm>
    </Dialog>
  );
}
