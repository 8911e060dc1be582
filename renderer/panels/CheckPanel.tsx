import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { check } from '@shared/checker/check';
import { standards } from '@shared/standards/standards';
import { CircleCheck } from 'lucide-react';
import { useMemo } from 'react';
import { useSettledDraft } from '../editor/settledDraft';
import { useLayoutFindings } from '../layout/usePaperPages';
import { useMachine } from '../secrecy/MachineContext';
import { FindingLine } from './FindingLine';
import { fixOf } from './findingFixes';
import { goToFinding } from './findingPlaces';

/** What a careful reader would remark on, each with the way to it. */
export function CheckPanel({ isLocked }: { readonly isLocked: boolean }) {
  const [editor] = useLexicalComposerContext();
  const draft = useSettledDraft();
  const machine = useMachine();
  const onPages = useLayoutFindings();
  const ofForm = useMemo(() => check(draft, standards[draft.standard], machine), [draft, machine]);
  const findings = useMemo(() => [...ofForm, ...onPages], [ofForm, onPages]);
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
        <FindingLine
          key={index}
          finding={finding}
          fix={isLocked ? null : fixOf(finding)}
          onGo={() => goToFinding(editor, finding)}
        />
      ))}
    </ul>
  );
}
