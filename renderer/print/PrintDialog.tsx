import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
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
  const [sides, setSides] = useState('one');
  const hint = mainApi === null ? printWords.inBrowserHint : '';
  return (
    <Dialog title={printWords.title} onClose={onClose}>
      <DialogForm
        submitLabel={printWords.print}
        error={null}
        onSubmit={() => {
          onClose();
          onPrint(sides === 'two');
        }}
        onCancel={onClose}
      >
        <RadioGroup className="print-sides" value={sides} onChange={setSides}>
          <Label>{printWords.sides}</Label>
          <Radio className="print-side" value="one">
            {printWords.oneSided}
          </Radio>
          <Radio className="print-side" value="two">
            {printWords.twoSided}
          </Radio>
        </RadioGroup>
        {sides === 'two' && (
          <p className="print-hint">
            {printWords.twoSidedHint} {hint}
          </p>
        )}
      </DialogForm>
    </Dialog>
  );
}
