import { gather, toggleTag } from '@shared/conference/gathering';
import {
  type GatheredTag,
  gatheredTags,
  type LogEntry,
  logTags,
} from '@shared/conference/proceedings';
import type { Task } from '@shared/conference/results';
import { tagWords } from '@shared/conference/stepWords';
import { CornerDownRight, Plus } from 'lucide-react';
import { useConferenceDesk } from '../ConferenceDesk';
import { conferencePath } from '../conferencePath';
import { ParsedInput } from '../fields/ParsedInput';
import { dayForm } from '../fields/parsedForms';
import { useGathered } from './gatheredItems';
import { gatheredWords, tagGroups } from './gatheredWords';

/** What a note also is; a tag with a table takes the note into it, and leads there. */
export function LogTags({ entry }: { readonly entry: LogEntry }) {
  const { change } = useConferenceDesk();
  const { taskOf } = useGathered();
  const toggle = (tag: LogEntry['tags'][number]) =>
    change((one) => toggleTag(one, entry.id, { tag, itemId: crypto.randomUUID() }));
  const task = entry.tags.includes('task') ? taskOf(entry) : null;
  return (
    <>
      <div className="log-tag-line">
        <fieldset className="log-tags" aria-label="Đánh dấu">
          {logTags.map((tag) => (
            <button
              key={tag}
              type="button"
              className="log-tag"
              aria-pressed={entry.tags.includes(tag)}
              onClick={() => toggle(tag)}
            >
              {tagWords[tag]}
            </button>
          ))}
        </fieldset>
        {gatheredTags
          .filter((tag) => entry.tags.includes(tag))
          .map((tag) => (
            <Place key={tag} entry={entry} tag={tag} />
          ))}
      </div>
      {task !== null && <TaskLine task={task} />}
    </>
  );
}

/** Where the note stands in its table, or the way into it. */
function Place({ entry, tag }: { readonly entry: LogEntry; readonly tag: GatheredTag }) {
  const { change } = useConferenceDesk();
  const { conferenceId, itemOf } = useGathered();
  const group = tagGroups[tag];
  const item = itemOf(entry, tag);
  if (item !== null) {
    return (
      <a className="log-place" href={conferencePath(conferenceId, group, item)}>
        <CornerDownRight size={14} aria-hidden />
        {gatheredWords.standsIn(group)}
      </a>
    );
  }
  const take = () => change((one) => gather(one, entry.id, { tag, itemId: crypto.randomUUID() }));
  return (
    <button type="button" className="log-place" onClick={take}>
      <Plus size={14} aria-hidden />
      {gatheredWords.putInto(group)}
    </button>
  );
}

/** Who is given the duty, and until when, without leaving the minutes. */
function TaskLine({ task: { id, lead, deadline } }: { readonly task: Task }) {
  const { change } = useConferenceDesk();
  const set = (changes: Partial<Task>) =>
    change((one) => ({
      ...one,
      tasks: one.tasks.map((task) => (task.id === id ? { ...task, ...changes } : task)),
    }));
  return (
    <div className="log-task">
      <label className="field">
        <span>Giao cho</span>
        <input
          value={lead}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => set({ lead: event.target.value })}
        />
      </label>
      <ParsedInput
        label="Thời hạn"
        form={dayForm}
        value={deadline}
        onChange={(next) => set({ deadline: next })}
      />
    </div>
  );
}
