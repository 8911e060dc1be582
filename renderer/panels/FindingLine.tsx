import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { Finding } from '@shared/checker/finding';
import { findingMessage } from '@shared/checker/findingMessages';
import { CircleAlert, Info, type LucideIcon, TriangleAlert } from 'lucide-react';
import { fieldLabelsOf } from '../editor/fieldsShown';
import type { Fix } from './findingFixes';

/** One finding: what it is, by which rule, and the way to it. */
export function FindingLine(props: {
  readonly finding: Finding;
  /** What can be done about it at one press; null for nothing. */
  readonly fix: Fix | null;
  readonly onGo: () => void;
}) {
  const { finding, fix } = props;
  const [editor] = useLexicalComposerContext();
  const Icon = icons[finding.severity];
  return (
    <li className={`finding finding-${finding.severity}`}>
      <Icon size={18} aria-hidden />
      <div>
        <p>{sentence(finding, fieldLabelsOf(editor))}</p>
        {finding.rule !== undefined && <p className="finding-rule">Quy tắc {finding.rule}</p>}
        <p className="finding-actions">
          <button type="button" className="link-button" onClick={props.onGo}>
            Tới chỗ này
          </button>
          {fix !== null && (
            <button type="button" className="link-button" onClick={() => fix.apply(editor)}>
              {fix.label}
            </button>
          )}
        </p>
      </div>
    </li>
  );
}

const icons: Readonly<Record<Finding['severity'], LucideIcon>> = {
  error: CircleAlert,
  warning: TriangleAlert,
  note: Info,
};

/** A field is spoken of by its label. */
function sentence(finding: Finding, label: (field: string) => string): string {
  if (finding.kind !== 'unfilledField') return findingMessage(finding);
  return findingMessage({ ...finding, field: label(finding.field) });
}
