import { useEffect, useId, useState } from 'react';
import { useDatabase } from '../db/DatabaseContext';
import { readLastDoer } from '../db/settings';

/** Asks who does it; the history of the paper keeps the name. */
export function DoerField({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (name: string) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>Người thực hiện</label>
      <input
        id={id}
        value={value}
        maxLength={100}
        placeholder="Họ và tên"
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

/** The name that was typed last, to be changed. */
export function useLastDoer(): readonly [string, (name: string) => void] {
  const db = useDatabase();
  const [doer, setDoer] = useState('');
  useEffect(() => {
    const remember = async () => {
      const last = await readLastDoer(db);
      setDoer((typed) => typed || last);
    };
    void remember();
  }, [db]);
  return [doer, setDoer];
}
