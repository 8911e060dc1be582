import { useLiveQuery } from 'dexie-react-hooks';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { useDatabase } from '../db/DatabaseContext';
import { listRow } from '../db/readRows';
import { routeHash } from '../ui/route';
import { paperLeft } from './wayBack';
import { linkWords } from './words';

/** The way back to the paper whose field led here; nothing where no paper did. */
export function BackToPaper() {
  const db = useDatabase();
  const [id] = useState(paperLeft);
  const row = useLiveQuery(() => (id === null ? undefined : listRow(db, id)), [db, id]);
  if (id === null || row === undefined) return null;
  return (
    <a className="record-link" href={routeHash({ screen: 'draft', id })} title={row.title}>
      <ArrowLeft size={16} aria-hidden /> {linkWords.backToPaper}
    </a>
  );
}
