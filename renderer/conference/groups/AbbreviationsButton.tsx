import {
  type Abbreviation,
  readAbbreviations,
  writeAbbreviations,
} from '@shared/conference/abbreviations';
import { messageFor } from '@shared/messages';
import { useState } from 'react';
import type { LogAbbreviations } from '../../db/abbreviations';
import { writeLogAbbreviations } from '../../db/abbreviations';
import { useDatabase } from '../../db/DatabaseContext';
import { Dialog, DialogForm } from '../../ui/Dialog';
import { abbreviationWords } from './groupWords';

/** The office's own short forms, and whether a blank writes them out. */
export function AbbreviationsButton({ kept }: { readonly kept: LogAbbreviations }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" onClick={() => setIsOpen(true)}>
        {abbreviationWords.open}
      </button>
      {isOpen && <AbbreviationsDialog kept={kept} onClose={() => setIsOpen(false)} />}
    </>
  );
}

function AbbreviationsDialog({
  kept,
  onClose,
}: {
  readonly kept: LogAbbreviations;
  readonly onClose: () => void;
}) {
  const db = useDatabase();
  const [isOn, setIsOn] = useState(kept.isOn);
  const [text, setText] = useState(() => writeAbbreviations(kept.list));
  const [error, setError] = useState<string | null>(null);
  const keep = async (list: readonly Abbreviation[]) => {
    const written = await writeLogAbbreviations(db, { isOn, list });
    if (written.ok) onClose();
    else setError(messageFor(written.error));
  };
  const submit = () => {
    const { abbreviations, unread } = readAbbreviations(text);
    if (unread.length > 0) setError(abbreviationWords.unread(unread));
    else void keep(abbreviations);
  };
  return (
    <Dialog title={abbreviationWords.title} onClose={onClose}>
      <DialogForm
        submitLabel={abbreviationWords.submit}
        error={error}
        onSubmit={submit}
        onCancel={onClose}
      >
        <label className="check">
          <input
            type="checkbox"
            checked={isOn}
            onChange={(event) => setIsOn(event.target.checked)}
          />
          {abbreviationWords.isOn}
        </label>
        <div className="field">
          <label htmlFor="abbreviations">{abbreviationWords.list}</label>
          <textarea
            id="abbreviations"
            rows={7}
            lang="vi"
            spellCheck={false}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <p className="hint">{abbreviationWords.hint}</p>
        </div>
      </DialogForm>
    </Dialog>
  );
}
