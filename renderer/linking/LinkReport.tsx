import { useState } from 'react';
import { LinkReportDialog } from './LinkReportDialog';
import type { ReadRecord } from './propagateRecord';
import { type Propagation, usePropagation } from './usePropagation';
import { reportWords } from './words';
import './linking.css';

/**
 * Above a record: how many papers went along with it, and what is to be decided in them. Its line is
 * there from the beginning, so that nothing below it moves when there is something to say.
 */
export function LinkReport({
  record,
  settle = isSettled,
}: {
  readonly record: ReadRecord;
  readonly settle?: (() => Promise<unknown>) | undefined;
}) {
  const { propagation, look } = usePropagation(record, settle);
  const [isOpen, setIsOpen] = useState(false);
  const papers = propagation?.papers ?? [];
  const hasQuestions = papers.some(({ open }) => open.length > 0);
  return (
    <div className="link-report">
      <output>{propagation !== null && papers.length > 0 && sentence(propagation)}</output>
      {hasQuestions && (
        <button type="button" className="record-link" onClick={() => setIsOpen(true)}>
          {reportWords.see}
        </button>
      )}
      {isOpen && (
        <LinkReportDialog papers={papers} onDecided={look} onClose={() => setIsOpen(false)} />
      )}
    </div>
  );
}

const isSettled = () => Promise.resolve();

function sentence({ papers, updated, hasFailed }: Propagation): string {
  if (hasFailed) return reportWords.failed;
  const places = papers
    .filter(({ fixed }) => fixed === null)
    .reduce((sum, { open }) => sum + open.length, 0);
  const differing = papers.filter(({ open }) => open.length > 0);
  const issued = differing.filter(({ fixed }) => fixed === 'issued').length;
  const secret = differing.filter(({ fixed }) => fixed === 'secret').length;
  const waiting = papers.filter(({ isWaiting }) => isWaiting).length;
  const parts = [
    updated > 0 && reportWords.updated(updated),
    places > 0 && reportWords.open(places),
    issued > 0 && reportWords.issued(issued),
    secret > 0 && reportWords.secret(secret),
    waiting > 0 && reportWords.waiting(waiting),
  ].filter(Boolean);
  return parts.length === 0 ? reportWords.current : parts.join(' · ');
}
