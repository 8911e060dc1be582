import { deriverOf } from '@shared/derive/derivers';
import { type Difference, differenceKey } from '@shared/linking/difference';
import type { Choice } from '@shared/linking/resolveDifference';
import { messageFor } from '@shared/messages';
import { fieldLabel } from '@shared/templates/fieldLabel';
import { useDatabase } from '../db/DatabaseContext';
import { useMachine } from '../secrecy/MachineContext';
import { Dialog } from '../ui/Dialog';
import { routeHash } from '../ui/route';
import { useToast } from '../ui/Toasts';
import { decideInStore } from './decideInStore';
import type { PaperLinks } from './propagate';
import { templateOnce } from './templateOnce';
import { Versions } from './Versions';
import { fixedWords, linkWords, nameOfPlace, reportWords } from './words';

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
  return (
    <section className="link-paper" aria-label={paper.title}>
      <h3>{paper.title}</h3>
      <a className="record-link" href={routeHash({ screen: 'draft', id: paper.id })}>
        {reportWords.openPaper}
      </a>
      {paper.fixed !== null && (
        <p>
          <strong>{fixedWords[paper.fixed].stays}.</strong> {fixedWords[paper.fixed].hint}
        </p>
      )}
      {paper.open.map((difference) => (
        <PlaceQuestion
          key={differenceKey(difference)}
          difference={difference}
          paper={paper}
          onDecided={onDecided}
        />
      ))}
    </section>
  );
}

function PlaceQuestion({
  difference,
  paper,
  onDecided,
}: {
  readonly difference: Difference;
  readonly paper: PaperLinks;
  readonly onDecided: () => Promise<void>;
}) {
  const db = useDatabase();
  const toast = useToast();
  const machine = useMachine();
  const template = templateOnce(paper.templateId);
  const labelOf = (field: string) => fieldLabel(template, field);
  const name = nameOfPlace(difference, labelOf, (source) => deriverOf(source)?.label ?? source);
  const decide = async (choice: Choice) => {
    const decision = { id: paper.id, difference, choice };
    const decided = await decideInStore(db, decision, Date.now(), machine);
    if (!decided.ok) toast({ text: messageFor(decided.error), tone: 'fault' });
    await onDecided();
  };
  return (
    <fieldset className="link-question">
      <legend>{name}</legend>
      <Versions difference={difference} labelOf={labelOf} />
      {paper.fixed === null && !paper.isWaiting && (
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
