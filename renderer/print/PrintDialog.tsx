import { useState } from 'react';
import { mainApi } from '../mainApi';
import { Dialog, DialogForm } from '../ui/Dialog';
import { printWords } from './words';
import './printDialog.css';

/** Asks how to print; the printer itself is chosen in the system's own dialog. */
export function PrintDialog({
  onPrint,
  onClose,
}: {
  readonly onPrint: (isTwoSided: boolean) => void;
  readonly onClose: () => void;
}) {
  const [isTwoSided, choose] = useState(false);
  const hint = mainApi === null ? printWords.inBrowserHint : '';
  return (
    <Dialog title={printWords.title} onClose={onClose}>
      <DialogForm
        submitLabel={printWords.print}
        error={null}
        onSubmit={() => {
          onClose();
          onPrint(isTwoSided);
        }}
        onCancel={onClose}
      >
        <fieldset className="print-sides">
          <legend>{printWords.sides}</legend>
          <Side label={printWords.oneSided} isChosen={!isTwoSided} onChoose={() => choose(false)} />
          <Side label={printWords.twoSided} isChosen={isTwoSided} onChoose={() => choose(true)} />
        </fieldset>
        {isTwoSided && (
          <p className="print-hint">
            {printWords.twoSidedHint} {hint}
          </p>
        )}
      </DialogForm>
    </Dialog>
  );
}

function Side(props: {
  readonly label: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}) {
  return (
    <label className="print-side">
      <input type="radio" name="print-sides" checked={props.isChosen} onChange={props.onChoose} />
      {props.label}
    </label>
  );
}
