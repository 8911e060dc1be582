import { deriverOf } from '@shared/derive/derivers';
import { type Difference, differenceKey } from '@shared/linking/difference';
import type { Choice } from '@shared/linking/resolveDifference';
import { messageFor } from '@shared/messages';
import { fieldLabel } from '@shared/templates/fieldLabel';
import { useDatabase } from '../db/DatabaseContext';
import { Dialog } from '../ui/Dialog';
import { routeHash } from '../ui/route';
import { useToast } from '../ui/Toasts';
import { decideInStore } from './decideInStore';
import type { PaperLinks } from './propagate';
import { Versions } from './Versions';
import { linkWords, nameOfPlace, reportWords } from './words';

/** Paper by paper, what differs from the record, and what is to become of it. */
export function LinkReportDialog({
  papers,
  onDecided,
  onClose,
}: {
  readonly papers: readonly PaperLinks[];
  readonly onDecided: () => Promise<void>;
  readonly onClose: () => void;
}) {
  const open = papers.filter(({ open }) => open.length > 0);
  return (
    <Dialog title={reportWords.title} isWide onClose={onClose}>
      <div className="link-papers">
        {open.length === 0 && <p>{reportWords.none}</p>}
        {open.map((paper) => (
          <PaperQuestions key={paper.id} paper={paper} onDecided={onDecided} />
        ))}
      </div>
    </Dialog>
  );
}

function PaperQuestions({
  paper,
  onDecided,
}: {
  readonly paper: PaperLinks;
  readonly onDecided: () => Promise<void>;
}) {
  const isIssued = paper.state === 'issued' || paper.state === 'cancelled';
  return (
    <section className="link-paper" aria-label={paper.title}>
      <h3>{paper.title}</h3>
      <a className="record-link" href={routeHash({ screen: 'draft', id: paper.id })}>
        {reportWords.openPaper}
      </a>
      {isIssued && (
        <p>
          <strong>{reportWords.issuedStays}.</strong> {reportWords.issuedHint}
        </p>
      )}
      {paper.open.map((difference) => (
        <PlaceQuestion
          key={differenceKey(difference)}
          difference={difference}
          paper={paper}
          isIssued={isIssued}
          onDecided={onDecided}
        />
      ))}
    </section>
  );
}

function PlaceQuestion({
  difference,
  paper,
  isIssued,
  onDecided,
}: {
  readonly difference: Difference;
  readonly paper: PaperLinks;
  readonly isIssued: boolean;
  readonly onDecided: () => Promise<void>;
}) {
  const db = useDatabase();
  const toast = useToast();
  const labelOf = (field: string) => fieldLabel(null, field);
  const name = nameOfPlace(difference, labelOf, (source) => deriverOf(source)?.label ?? source);
  const decide = async (choice: Choice) => {
    const decided = await decideInStore(db, { id: paper.id, difference, choice }, Date.now());
    if (!decided.ok) toast({ text: messageFor(decided.error), tone: 'fault' });
    await onDecided();
  };
  return (
    <fieldset className="link-question">
      <legend>{name}</legend>
      <Versions difference={difference} labelOf={labelOf} />
      {!isIssued && !paper.isWaiting && (
        <div className="link-question-ways">
          <button type="button" className="button" onClick={() => void decide('record')}>
            {linkWords.takeRecord}
          </button>
          <button type="button" className="button" onClick={() => void decide('paper')}>
            {linkWords.keepPaper}
          </button>
        </div>
      )}
    </fieldset>
  );
}
