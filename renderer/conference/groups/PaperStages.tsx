import type { Conference } from '@shared/conference/conference';
import { setsFor } from '@shared/templates/paperSet';
import { papersByStage } from '@shared/templates/papersByStage';
import { Unlink } from 'lucide-react';
import type { DraftRow } from '../../db/rows';
import { StateBadge } from '../../lifecycle/StateBadge';
import { programSets } from '../../templates/setFiles';
import { setTexts } from '../../templates/setWords';
import { routeHash } from '../../ui/route';
import { timeWords } from '../../ui/timeWords';
import { useNow } from '../../ui/useNow';

/** The papers of a conference by the time of their making, in the order in which it needs them. */
export function PaperStages({
  conference,
  papers,
  onDetach,
}: {
  readonly conference: Conference;
  readonly papers: readonly DraftRow[];
  readonly onDetach: (row: DraftRow) => void;
}) {
  const stages = papersByStage(papers, setsFor(programSets(), conference));
  return (
    <section className="paper-stages" aria-label="Văn bản của hội nghị">
      {stages.map(({ stage, papers: shown }) => {
        const title = stage === null ? setTexts.otherPapers : setTexts.stages[stage];
        return (
          <div key={title}>
            <h3>{title}</h3>
            <PaperLines title={title} papers={shown} onDetach={onDetach} />
          </div>
        );
      })}
    </section>
  );
}

function PaperLines({
  title,
  papers,
  onDetach,
}: {
  readonly title: string;
  readonly papers: readonly DraftRow[];
  readonly onDetach: (row: DraftRow) => void;
}) {
  const now = useNow();
  return (
    <ul className="paper-lines" aria-label={title}>
      {papers.map((row) => (
        <li key={row.id} className="paper-line" data-item={row.id}>
          <a href={routeHash({ screen: 'draft', id: row.id })}>{row.title}</a>
          <span className="paper-line-number">{row.numberSymbol}</span>
          <StateBadge state={row.state} draftRound={row.draftRound} />
          <span className="hint">{timeWords(row.updatedAt, now)}</span>
          <button
            type="button"
            className="icon-button"
            aria-label={`Gỡ “${row.title}” khỏi hội nghị`}
            title="Gỡ khỏi hội nghị"
            onClick={() => onDetach(row)}
          >
            <Unlink size={18} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
