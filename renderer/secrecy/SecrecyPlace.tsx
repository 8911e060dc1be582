import type { Standard } from '@shared/standards/standard';
import { secrecyWords } from './words';
import './secrecyPlace.css';

/**
 * Where the stamp of a state secret will be put by hand: named on the screen, blank on paper
 * (P-SECRET-1, S-MAT-1).
 */
export function SecrecyPlace({
  mark,
  standard,
}: {
  readonly mark: string;
  readonly standard: Standard;
}) {
  if (mark === '') return null;
  return (
    <div className="style-secrecy">
      <span className="secrecy-place" style={{ height: standard.secrecyPlace.default }}>
        {secrecyWords.place(mark)}
      </span>
    </div>
  );
}
