import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { Draft } from '@shared/draft/draft';
import { standardIds } from '@shared/draft/draft';
import { factOf } from '@shared/draft/factOf';
import { kinds, kindsOf } from '@shared/draft/kinds';
import { usedFields } from '@shared/draft/unfilledFields';
import { isPaperFact } from '@shared/records/paperFacts';
import { standards } from '@shared/standards/standards';
import { useId, useMemo } from 'react';
import { $setPaperPart } from '../editor/paperState';
import { changePaper, usePaperPart } from '../editor/paperStore';
import { useSettledDraft } from '../editor/settledDraft';
import { ConferenceChoice } from '../linking/ConferenceChoice';
import { Choice } from '../ui/Choice';
import { FactField } from './FactField';
import { MarksForm } from './MarksForm';
import { SignaturesForm } from './SignaturesForm';
import { formWords } from './words';

/** What the paper is, and the values of its fields: a change shows in every chip at once. */
export function InfoPanel({ isLocked }: { readonly isLocked: boolean }) {
  const draft = useSettledDraft();
  const facts = usePaperPart('facts');
  const original = usePaperPart('original');
  const fields = useMemo(() => fieldsToFill(draft), [draft]);
  const blank = fields.filter((field) => factOf(facts, field) === '');
  return (
    <>
      <section className="panel-section" aria-label="Chỗ cần điền">
        <h3 className="panel-heading">Chỗ cần điền</h3>
        <ConferenceChoice isLocked={isLocked || original !== null} />
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
        <FormChoice isLocked={isLocked || original !== null} />
        <SignaturesForm isLocked={isLocked} />
      </section>
      <section className="panel-section" aria-label="Dấu bổ sung">
        <h3 className="panel-heading">Dấu bổ sung</h3>
        <MarksForm isLocked={isLocked} />
      </section>
    </>
  );
}

/** The fields of a paper but its own number and day, which its head gives. */
function fieldsToFill(draft: Draft): readonly string[] {
  return usedFields(draft)
    .map(({ field }) => field)
    .filter((field) => !isPaperFact(field));
}

function FormChoice({ isLocked }: { readonly isLocked: boolean }) {
  const [editor] = useLexicalComposerContext();
  const formId = useId();
  const kindId = useId();
  const standard = usePaperPart('standard');
  const kind = usePaperPart('kind');
  const { family } = standards[standard];
  const forms = standardIds.filter((id) => standards[id].family === family);
  return (
    <>
      <label className="panel-field" htmlFor={formId}>
        <span>Thể thức trình bày</span>
        <Choice
          id={formId}
          ids={forms}
          nameOf={(id) => formWords[id]}
          value={standard}
          disabled={isLocked || forms.length < 2}
          onChange={(id) => changePaper(editor, 'standard', () => $setPaperPart('standard', id))}
        />
      </label>
      <label className="panel-field" htmlFor={kindId}>
        <span>Loại văn bản</span>
        <Choice
          id={kindId}
          ids={kindsOf(family).includes(kind) ? kindsOf(family) : [kind, ...kindsOf(family)]}
          nameOf={(id) => kinds[id].name}
          value={kind}
          disabled={isLocked}
          onChange={(id) => changePaper(editor, 'kind', () => $setPaperPart('kind', id))}
        />
      </label>
    </>
  );
}
