import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { check } from '@shared/checker/check';
import type { Finding } from '@shared/checker/finding';
import { findingMessage } from '@shared/checker/findingMessages';
import { standards } from '@shared/standards/standards';
import type { LexicalEditor } from 'lexical';
import { CircleAlert, CircleCheck, Info, type LucideIcon, TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { fieldLabelsOf } from '../editor/fieldsShown';
import { goToBlock } from '../editor/goToBlock';
import { useSettledDraft } from '../editor/settledDraft';
import { focusPlace } from '../header/focusFields';
import { fixOf } from './findingFixes';
import { placeOfFinding } from './findingPlaces';

/** What a careful reader would remark on, each with the way to it. */
export function CheckPanel({ isLocked }: { readonly isLocked: boolean }) {
  const [editor] = useLexicalComposerContext();
  const draft = useSettledDraft();
  const findings = useMemo(() => check(draft, standards[draft.standard]), [draft]);
  if (findings.length === 0) {
    return (
      <p className="panel-note panel-good">
        <CircleCheck size={18} aria-hidden /> Chưa thấy lỗi thể thức nào.
      </p>
    );
  }
  return (
    <ul className="findings">
      {findings.map((finding, index) => (
        <FindingLine key={index} finding={finding} editor={editor} isLocked={isLocked} />
      ))}
    </ul>
  );
}

const icons: Readonly<Record<Finding['severity'], LucideIcon>> = {
  error: CircleAlert,
  warning: TriangleAlert,
  note: Info,
};

function FindingLine(props: {
  readonly finding: Finding;
  readonly editor: LexicalEditor;
  readonly isLocked: boolean;
}) {
  const { finding, editor } = props;
  const Icon = icons[finding.severity];
  const fix = fixOf(finding);
  return (
    <li className={`finding finding-${finding.severity}`}>
      <Icon size={18} aria-hidden />
      <div>
        <p>{sentence(finding, fieldLabelsOf(editor))}</p>
        {finding.rule !== undefined && <p className="finding-rule">Quy tắc {finding.rule}</p>}
        <p className="finding-actions">
          <button type="button" className="link-button" onClick={() => goTo(editor, finding)}>
            Tới chỗ này
          </button>
          {fix !== null && !props.isLocked && (
            <button type="button" className="link-button" onClick={() => fix.apply(editor)}>
              {fix.label}
            </button>
          )}
        </p>
      </div>
    </li>
  );
}

/** A field is spoken of by its label. */
function sentence(finding: Finding, label: (field: string) => string): string {
  if (finding.kind !== 'unfilledField') return findingMessage(finding);
  return findingMessage({ ...finding, field: label(finding.field) });
}

function goTo(editor: LexicalEditor, { place }: Finding): void {
  if (place.kind === 'block') goToBlock(editor, place.index);
  else focusPlace(placeOfFinding(place));
}
