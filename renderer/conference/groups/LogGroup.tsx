import { commands } from '@shared/commands';
import type { Abbreviation } from '@shared/conference/abbreviations';
import { changeEntry } from '@shared/conference/gathering';
import { logEntry, logOfStep, nextStep, openSteps } from '@shared/conference/logSteps';
import type { AgendaItem, LogEntry } from '@shared/conference/proceedings';
import { useLiveQuery } from 'dexie-react-hooks';
import { MessageSquarePlus, StepForward } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { noAbbreviations, readLogAbbreviations } from '../../db/abbreviations';
import { useDatabase } from '../../db/DatabaseContext';
import { clockWords } from '../../ui/timeWords';
import { type GroupProps, useConferenceDesk } from '../ConferenceDesk';
import { useRemoval } from '../fields/EntryList';
import { type ListPlace, listEdits } from '../fields/listEdits';
import { AbbreviationsButton } from './AbbreviationsButton';
import { GatheredItemsContext, useGatheredItems } from './gatheredItems';
import { LogRow } from './LogRow';
import { AbbreviationsContext } from './ShorthandText';
import { useMinutesRoom } from './useMinutesRoom';

const place: ListPlace<LogEntry> = {
  read: (one) => one.log,
  write: (one, log) => ({ ...one, log }),
};

const none: readonly Abbreviation[] = [];

/** What happens, noted while it does: the next step with one key, each note with its time. */
export function LogGroup({ conference }: GroupProps) {
  const { change } = useConferenceDesk();
  const db = useDatabase();
  const kept = useLiveQuery(() => readLogAbbreviations(db), [db]) ?? noAbbreviations;
  const gathered = useGatheredItems(conference);
  const list = useRef<HTMLOListElement>(null);
  const edits = useMemo(() => listEdits(change, place), [change]);
  const remove = useRemoval(edits, 'một ghi chép');
  const next = nextStep(conference);
  const add = (entry: LogEntry) => {
    edits.add(entry);
    requestAnimationFrame(() => focusLast(list.current));
  };
  const stamp = () => ({ id: crypto.randomUUID(), time: clockWords(Date.now(), false) });
  const begin = (step: AgendaItem | null) =>
    add(step === null ? logEntry(stamp()) : logOfStep(step, stamp()));
  useMinutesRoom(() => begin(next));
  const onChange = useMemo(
    () => (id: string, changes: Partial<LogEntry>) =>
      change((one) => changeEntry(one, id, (entry) => ({ ...entry, ...changes }))),
    [change],
  );
  return (
    <div className="log">
      <div className="log-bar">
        {next !== null && (
          <button type="button" className="button button-primary" onClick={() => begin(next)}>
            <StepForward size={18} aria-hidden />
            <span className="log-next">{next.content || 'Mục kế tiếp'}</span>
            <kbd>{commands['minutes.nextStep'].keys}</kbd>
          </button>
        )}
        <button type="button" className="button" onClick={() => begin(null)}>
          <MessageSquarePlus size={18} aria-hidden />
          Ghi ý kiến
        </button>
        <AbbreviationsButton kept={kept} />
        <OtherSteps steps={openSteps(conference)} next={next} onBegin={begin} />
      </div>
      <AbbreviationsContext value={kept.isOn ? kept.list : none}>
        <GatheredItemsContext value={gathered}>
          <ol ref={list} className="log-list" aria-label="Diễn biến">
            {conference.log.map((entry, index) => (
              <LogRow
                key={entry.id}
                entry={entry}
                step={conference.agenda.find(({ id }) => id === entry.agendaId)?.content ?? ''}
                index={index}
                isLast={index === conference.log.length - 1}
                onChange={onChange}
                onMove={edits.move}
                onRemove={remove}
              />
            ))}
          </ol>
        </GatheredItemsContext>
      </AbbreviationsContext>
    </div>
  );
}

/** Steps are taken out of turn, or come back later. */
function OtherSteps({
  steps,
  next,
  onBegin,
}: {
  readonly steps: readonly AgendaItem[];
  readonly next: AgendaItem | null;
  readonly onBegin: (step: AgendaItem) => void;
}) {
  const others = steps.filter(({ id }) => id !== next?.id);
  if (others.length === 0) return null;
  return (
    <select
      className="select log-others"
      aria-label="Mục khác của chương trình"
      value=""
      onChange={(event) => {
        const step = others.find(({ id }) => id === event.target.value);
        if (step !== undefined) onBegin(step);
      }}
    >
      <option value="">Mục khác…</option>
      {others.map(({ id, content }) => (
        <option key={id} value={id}>
          {content}
        </option>
      ))}
    </select>
  );
}

function focusLast(list: HTMLElement | null): void {
  const row = list?.lastElementChild;
  row?.scrollIntoView({ block: 'nearest' });
  const name = row?.querySelector<HTMLInputElement>('.person-field input');
  const text = row?.querySelector<HTMLTextAreaElement>('textarea');
  (name?.value === '' ? name : text)?.focus();
}
