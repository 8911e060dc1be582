import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { factOf } from '@shared/draft/factOf';
import { kinds, kindsOf } from '@shared/draft/kinds';
import { usedFields } from '@shared/draft/unfilledFields';
import { standards } from '@shared/standards/standards';
import { useMemo } from 'react';
import { $setPaperPart } from '../editor/paperState';
import { changePaper, usePaperPart } from '../editor/paperStore';
import { useSettledDraft } from '../editor/settledDraft';
import { FactField } from './FactField';
import { MarksForm } from './MarksForm';

/** What the paper is, and the values of its fields: a change shows in every chip at once. */
export function InfoPanel({ isLocked }: { readonly isLocked: boolean }) {
  const draft = useSettledDraft();
  const facts = usePaperPart('facts');
  const fields = useMemo(() => usedFields(draft).map(({ field }) => field), [draft]);
  const blank = fields.filter((field) => factOf(facts, field) === '');
  return (
    <>
      <section className="panel-section" aria-label="Chỗ cần điền">
        <h3 className="panel-heading">Chỗ cần điền</h3>
        <output className="panel-note">
          {fields.length === 0 && 'Văn bản này không có chỗ cần điền.'}
          {fields.length > 0 && blank.length === 0 && 'Đã điền đủ.'}
          {blank.length > 0 && `Còn ${blank.length} chỗ chưa điền.`}
        </output>
        {fields.map((field) => (
          <FactField key={field} field={field} isLocked={isLocked} />
        ))}
      </section>
      <section className="panel-section" aria-label="Thể thức">
        <h3 className="panel-heading">Thể thức</h3>
        <FormChoice isLocked={isLocked} />
        <MarksForm isLocked={isLocked} />
      </section>
    </>
  );
}

function FormChoice({ isLocked }: { readonly isLocked: boolean }) {
  const [editor] = useLexicalComposerContext();
  const standard = usePaperPart('standard');
  const kind = usePaperPart('kind');
  const { family } = standards[standard];
  const choices = Object.values(standards).filter((one) => one.family === family);
  return (
    <>
      <label className="panel-field">
        <span>Thể thức trình bày</span>
        <select
          value={standard}
          disabled={isLocked || choices.length < 2}
          onChange={(event) => {
            const chosen = choices.find(({ id }) => id === event.target.value);
            if (chosen) changePaper(editor, 'standard', () => $setPaperPart('standard', chosen.id));
          }}
        >
          {choices.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="panel-field">
        <span>Loại văn bản</span>
        <select
          value={kind}
          disabled={isLocked}
          onChange={(event) => {
            const chosen = kindsOf(family).find((id) => id === event.target.value);
            if (chosen) changePaper(editor, 'kind', () => $setPaperPart('kind', chosen));
          }}
        >
          {kindsOf(family).map((id) => (
            <option key={id} value={id}>
              {kinds[id].name}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
