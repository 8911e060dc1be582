import { type SetPaper, stages } from '@shared/templates/paperSet';
import type { DraftRow } from '../db/rows';
import { StateBadge } from '../lifecycle/StateBadge';
import { setTexts } from './setWords';

/** The papers of a set by the time of their making, each with its tick and what is there already. */
export function PaperSetList({
  papers,
  existing,
  isEmpty,
  isChosen,
  onTurn,
}: {
  readonly papers: readonly SetPaper[];
  /** The newest paper of the conference by its template. */
  readonly existing: ReadonlyMap<string, DraftRow>;
  /** Whether the record has nothing yet for it. */
  readonly isEmpty: (paper: SetPaper) => boolean;
  readonly isChosen: (paper: SetPaper) => boolean;
  readonly onTurn: (templateId: string) => void;
}) {
  return (
    <div className="paper-set">
      {stages.map((stage) => {
        const shown = papers.filter((paper) => paper.stage === stage);
        return (
          shown.length > 0 && (
            <fieldset key={stage}>
              <legend>{setTexts.stages[stage]}</legend>
              <ul>
                {shown.map((paper) => {
                  const { id, name } = paper.template;
                  const row = existing.get(id);
                  return (
                    <li key={id}>
                      <label className="check">
                        <input
                          type="checkbox"
                          checked={isChosen(paper)}
                          onChange={() => onTurn(id)}
                        />
                        {name}
                      </label>
                      {isEmpty(paper) && <span className="hint">{setTexts.noSource}</span>}
                      {row && <StateBadge state={row.state} draftRound={row.draftRound} />}
                    </li>
                  );
                })}
              </ul>
            </fieldset>
          )
        );
      })}
    </div>
  );
}
