import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { Marks } from '@shared/draft/header';
import { standards } from '@shared/standards/standards';
import { $changePaperPart } from '../editor/paperState';
import { changePaper, usePaperPart } from '../editor/paperStore';
import { SecrecyField } from '../secrecy/SecrecyField';
import { MarkChoice } from './MarkChoice';

const mostRounds = 99;
const mostCopies = 99_999;

/** The supplementary marks: they stand on the page as soon as they are chosen. */
export function MarksForm({ isLocked }: { readonly isLocked: boolean }) {
  const [editor] = useLexicalComposerContext();
  const marks = usePaperPart('marks');
  const standard = standards[usePaperPart('standard')];
  const change = (part: keyof Marks, changes: Partial<Marks>) =>
    changePaper(editor, `marks.${part}`, () => $changePaperPart('marks', changes));
  return (
    <>
      <CountMark
        label="Dự thảo lần (để trống nếu không ghi)"
        place="marks.draftRound"
        value={marks.draftRound}
        most={mostRounds}
        isLocked={isLocked}
        onType={(draftRound) => change('draftRound', { draftRound })}
      />
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
      <SecrecyField
        value={marks.secrecy}
        choices={standard.secrecies.default}
        isLocked={isLocked}
        onChoose={(secrecy) => change('secrecy', { secrecy })}
      />
      <label className="panel-field">
        <span>Ký hiệu người đánh máy (soạn thảo)</span>
        <input
          type="text"
          data-place="marks.typist"
          disabled={isLocked}
          value={marks.typist}
          onChange={(event) => change('typist', { typist: event.target.value })}
        />
      </label>
      <CountMark
        label="Số bản phát hành (để trống nếu không ghi)"
        place="marks.copies"
        value={marks.copies}
        most={mostCopies}
        isLocked={isLocked}
        onType={(copies) => change('copies', { copies })}
      />
      <label className="panel-field">
        <span>Thông tin liên hệ ở chân trang 1, mỗi dòng một ý</span>
        <textarea
          rows={2}
          data-place="marks.contact"
          disabled={isLocked}
          value={marks.contact.join('\n')}
          onChange={(event) => change('contact', { contact: linesTyped(event.target.value) })}
        />
      </label>
    </>
  );
}

/** An empty field has no line; an empty line within is kept while it is typed. */
function linesTyped(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n');
}

/** A number that the page shows; an empty field is none. */
function CountMark(props: {
  readonly label: string;
  readonly place: string;
  readonly value: number;
  readonly most: number;
  readonly isLocked: boolean;
  readonly onType: (value: number) => void;
}) {
  return (
    <label className="panel-field">
      <span>{props.label}</span>
      <input
        type="text"
        inputMode="numeric"
        data-place={props.place}
        disabled={props.isLocked}
        value={props.value === 0 ? '' : String(props.value)}
        onChange={(event) => {
          const typed = Number(event.target.value.replace(/\D/g, ''));
          props.onType(Math.min(typed, props.most));
        }}
      />
    </label>
  );
}
