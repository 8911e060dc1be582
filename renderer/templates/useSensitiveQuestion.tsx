import type { SensitiveSort, Template } from '@shared/templates/template';
import { type ReactNode, useState } from 'react';
import { useMachine } from '../secrecy/MachineContext';
import { Dialog, DialogForm } from '../ui/Dialog';
import { sensitiveWords } from './newDraftWords';

/** Asks once before papers that tend to hold secrets are begun on a machine not declared for them. */
export function useSensitiveQuestion(make: (templates: readonly Template[]) => Promise<void>): {
  readonly begin: (templates: readonly Template[]) => Promise<void>;
  readonly question: ReactNode;
} {
  const machine = useMachine();
  const [asked, setAsked] = useState<readonly Template[]>([]);
  const begin = async (templates: readonly Template[]) => {
    if (sortsOf(templates).length === 0 || machine.kind === 'declared') await make(templates);
    else setAsked(templates);
  };
  const close = () => setAsked([]);
  const question = asked.length > 0 && (
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
        {asked.length > 1 && <p>{sensitiveWords.ofSet(sensitiveNames(asked))}</p>}
        {sortsOf(asked).map((sort) => (
          <p key={sort}>{sensitiveWords[sort]}</p>
        ))}
      </DialogForm>
    </Dialog>
  );
  return { begin, question };
}

function sortsOf(templates: readonly Template[]): readonly SensitiveSort[] {
  return [...new Set(templates.flatMap(({ sensitive }) => sensitive ?? []))];
}

function sensitiveNames(templates: readonly Template[]): readonly string[] {
  return templates.filter(({ sensitive }) => sensitive !== undefined).map(({ name }) => name);
}
