import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { Marks } from '@shared/draft/header';
import { standards } from '@shared/standards/standards';
import { $changePaperPart } from '../editor/paperState';
import { changePaper, usePaperPart } from '../editor/paperStore';

const mostRounds = 99;

/** Draft round, urgency and circulation: they stand on the page as soon as they are chosen. */
export function MarksForm({ isLocked }: { readonly isLocked: boolean }) {
  const [editor] = useLexicalComposerContext();
  const marks = usePaperPart('marks');
  const standard = standards[usePaperPart('standard')];
  const change = (part: keyof Marks, changes: Partial<Marks>) =>
    changePaper(editor, `marks.${part}`, () => $changePaperPart('marks', changes));
  return (
    <>
      <label className="panel-field">
        <span>Dự thảo lần (để trống nếu không ghi)</span>
        <input
          type="text"
          inputMode="numeric"
          data-place="marks.draftRound"
          disabled={isLocked}
          value={marks.draftRound === 0 ? '' : String(marks.draftRound)}
          onChange={(event) => {
            const round = Number(event.target.value.replace(/\D/g, ''));
            change('draftRound', { draftRound: Math.min(round, mostRounds) });
          }}
        />
      </label>
      <MarkChoice
        label="Độ khẩn"
        value={marks.urgency}
        choices={standard.urgencies.default}
        isLocked={isLocked}
        onChoose={(urgency) => change('urgency', { urgency })}
      />
      <MarkChoice
        label="Phạm vi lưu hành"
        value={marks.circulation}
        choices={standard.circulations.default}
        isLocked={isLocked}
        onChoose={(circulation) => change('circulation', { circulation })}
      />
    </>
  );
}

function MarkChoice(props: {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly string[];
  readonly isLocked: boolean;
  readonly onChoose: (value: string) => void;
}) {
  const { value, choices } = props;
  // A mark of another standard, or one of the paper's own, stays to be seen.
  const all = value === '' || choices.includes(value) ? choices : [value, ...choices];
  return (
    <label className="panel-field">
      <span>{props.label}</span>
      <select
        value={value}
        disabled={props.isLocked}
        onChange={(event) => props.onChoose(event.target.value)}
      >
        <option value="">Không có</option>
        {all.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    </label>
  );
}
