import { type LogEntry, stepKinds } from '@shared/conference/proceedings';
import { stepWords } from '@shared/conference/stepWords';
import { memo } from 'react';
import { Choice } from '../../ui/Choice';
import { ParsedInput } from '../fields/ParsedInput';
import { PersonField } from '../fields/PersonField';
import { timeForm } from '../fields/parsedForms';
import { RowTools } from '../fields/RowTools';
import { LogTags } from './LogTags';
import { ShorthandText } from './ShorthandText';

const sentence = 'Câu ghi vào biên bản';

interface RowProps {
  readonly entry: LogEntry;
  /** What the programme calls the step; empty for a note of its own. */
  readonly step: string;
  readonly index: number;
  readonly isLast: boolean;
  readonly onChange: (id: string, changes: Partial<LogEntry>) => void;
  readonly onMove: (id: string, by: number) => void;
  readonly onRemove: (id: string) => void;
}

/** One note: when, what, who; shorthand and the sentence of the minutes. Drawn again only when it changes. */
export const LogRow = memo(function PlainLogRow({
  entry,
  step,
  index,
  isLast,
  onChange,
  onMove,
  onRemove,
}: RowProps) {
  const { id, kind, time, speaker, text, notes } = entry;
  const set = (changes: Partial<LogEntry>) => onChange(id, changes);
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
        <ShorthandText
          label={sentence}
          placeholder={step === '' ? sentence : `${step}: ${sentence.toLowerCase()}`}
          value={text}
          onChange={(next) => set({ text: next })}
        />
        <ShorthandText
          label="Ghi nhanh"
          placeholder="Ghi nhanh, không in"
          value={notes}
          onChange={(next) => set({ notes: next })}
        />
        <LogTags entry={entry} />
      </div>
      <RowTools
        name={`ghi chép ${index + 1}`}
        isFirst={index === 0}
        isLast={isLast}
        onMove={(by) => onMove(id, by)}
        onRemove={() => onRemove(id)}
      />
    </li>
  );
});
