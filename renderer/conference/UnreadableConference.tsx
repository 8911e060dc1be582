import { rawName } from '@shared/conference/rawName';
import { messageFor } from '@shared/messages';
import { Download } from 'lucide-react';
import { useDatabase } from '../db/DatabaseContext';
import { conferences, readRawRecord } from '../db/records';
import { saveJson } from '../ui/saveJson';
import { useToast } from '../ui/Toasts';
import { conferenceTexts } from './words';

/** Gives out the data of a conference that cannot be read, as it lies in the store. */
export function RawConferenceButton({ id }: { readonly id: string }) {
  const db = useDatabase();
  const toast = useToast();
  const save = async () => {
    const raw = await readRawRecord(db, conferences, id);
    const fault = raw.ok ? await saveJson(`hoi-nghi-${id}.json`, raw.value) : raw.error;
    if (fault !== null) toast({ tone: 'fault', text: messageFor(fault) });
  };
  return (
    <button type="button" className="button" onClick={() => void save()}>
      <Download size={18} aria-hidden />
      {conferenceTexts.saveRaw}
    </button>
  );
}

/** What a conference that cannot be read is called on the screen. */
export function unreadableName(record: unknown): string {
  return rawName(record) || conferenceTexts.unnamed;
}
