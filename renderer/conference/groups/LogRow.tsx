import { type LogEntry, logTags, stepKinds } from '@shared/conference/proceedings';
import { stepWords, tagWords } from '@shared/conference/stepWords';
import { memo } from 'react';
import { Choice } from '../../ui/Choice';
import { GrowingText } from '../fields/GrowingText';
import type { ListEdits } from '../fields/listEdits';
import { ParsedInput } from '../fields/ParsedInput';
import { PersonField } from '../fields/PersonField';
import { timeForm } from '../fields/parsedForms';
import { RowTools } from '../fields/RowTools';

interface RowProps {
  readonly entry: LogEntry;
  readonly index: number;
  readonly isLast: boolean;
  readonly edits: ListEdits<LogEntry>;
  readonly onRemove: (id: string) => void;
}

/** One note: when, what, who; shorthand and the sentence of the minutes. Drawn again only when it changes. */
export const LogRow = memo(function PlainLogRow({
  entry,
  index,
  isLast,
  edits,
  onRemove,
}: RowProps) {
  const { id, kind, time, speaker, text, notes } = entry;
  const set = (changes: Partial<LogEntry>) => edits.set(id, (one) => ({ ...one, ...changes }));
  return (
    <li className="log-entry" data-item={id}>
      <div className="log-when">
        <ParsedInput
          label="Lúc"
          isLabelHidden
          hint="giờ"
          form={timeForm}
          value={time}
          onChange={(next) => set({ time: next })}
        />
        <Choice
          className="select"
          aria-label="Loại việc"
          ids={stepKinds}
          nameOf={(one) => stepWords[one]}
          value={kind}
          onChange={(next) => set({ kind: next })}
        />
      </div>
      <div className="log-what">
        <PersonField
          label="Người phát biểu"
          isLabelHidden
          hasTitles={false}
          value={speaker}
          onChange={(next) => set({ speaker: next })}
        />
        <GrowingText
          label="Câu ghi vào biên bản"
          placeholder="Câu ghi vào biên bản"
          value={text}
          onChange={(next) => set({ text: next })}
        />
        <GrowingText
          label="Ghi nhanh"
          placeholder="Ghi nhanh, không in"
          value={notes}
          onChange={(next) => set({ notes: next })}
        />
        <Tags entry={entry} set={set} />
      </div>
      <RowTools
        name={`ghi chép ${index + 1}`}
        isFirst={index === 0}
        isLast={isLast}
        onMove={(by) => edits.move(id, by)}
        onRemove={() => onRemove(id)}
      />
    </li>
  );
});

function Tags({
  entry: { tags },
  set,
}: {
  readonly entry: LogEntry;
  readonly set: (changes: Partial<LogEntry>) => void;
}) {
  return (
    <fieldset className="log-tags" aria-label="Đánh dấu">
      {logTags.map((tag) => (
        <button
          key={tag}
          type="button"
          className="log-tag"
          aria-pressed={tags.includes(tag)}
          onClick={() =>
            set({
              tags: tags.includes(tag) ? tags.filter((one) => one !== tag) : [...tags, tag],
            })
          }
        >
          {tagWords[tag]}
        </button>
      ))}
    </fieldset>
  );
}
