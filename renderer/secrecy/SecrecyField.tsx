import { MarkChoice } from '../panels/MarkChoice';
import { useMachine } from './MachineContext';
import { secrecyWords } from './words';

/** The state-secret mark: always shown, chosen only on a machine declared for it (P-SECRET-1, S-MAT-1). */
export function SecrecyField(props: {
  readonly value: string;
  readonly choices: readonly string[];
  readonly isLocked: boolean;
  readonly onChoose: (value: string) => void;
}) {
  const machine = useMachine();
  const isDeclared = machine.kind === 'declared';
  return (
    <>
      <MarkChoice
        {...props}
        label={secrecyWords.label}
        isLocked={props.isLocked || !isDeclared}
        describedBy="secrecy-why"
      />
      <p id="secrecy-why" className="panel-note">
        {isDeclared ? secrecyWords.taken(machine.declaration) : secrecyWords.refused(machine)}
      </p>
    </>
  );
}
