import type { Template } from '@shared/templates/template';
import { type ReactNode, useState } from 'react';
import { useMachine } from '../secrecy/MachineContext';
import { Dialog, DialogForm } from '../ui/Dialog';
import { sensitiveWords } from './newDraftWords';

/** Asks before a paper that tends to hold secrets is begun on a machine that is not declared for them. */
export function useSensitiveQuestion(make: (template: Template) => Promise<void>): {
  readonly begin: (template: Template) => Promise<void>;
  readonly question: ReactNode;
} {
  const machine = useMachine();
  const [asked, setAsked] = useState<Template | null>(null);
  const begin = async (template: Template) => {
    if (template.sensitive === undefined || machine.kind === 'declared') await make(template);
    else setAsked(template);
  };
  const close = () => setAsked(null);
  const question = asked?.sensitive !== undefined && (
    <Dialog title={sensitiveWords.title} isAlert onClose={close}>
      <DialogForm
        submitLabel={sensitiveWords.submit}
        error={null}
        onSubmit={() => {
          close();
          void make(asked);
        }}
        onCancel={close}
      >
        <p>{sensitiveWords[asked.sensitive]}</p>
      </DialogForm>
    </Dialog>
  );
  return { begin, question };
}
