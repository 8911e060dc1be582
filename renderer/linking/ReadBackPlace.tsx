import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { deriverOf } from '@shared/derive/derivers';
import type { LinkedPlace } from '@shared/linking/readBack';
import { type Choice, resolveDifference } from '@shared/linking/resolveDifference';
import { fieldLabelsOf } from '../editor/fieldsShown';
import { applyDraft } from './applyDraft';
import { goToDifference } from './goToPlace';
import { usePaperId } from './PaperRecords';
import { recordPath } from './recordPath';
import { Versions } from './Versions';
import { leavePaper } from './wayBack';
import { linkWords, nameOfPlace, readBackWords, shownWords } from './words';

/** One place of the paper beside its record: both versions, the ways to them, and the choice. */
export function ReadBackPlace({
  place: { state, difference, record },
  conferenceId,
  isLocked,
}: {
  readonly place: LinkedPlace;
  readonly conferenceId: string;
  readonly isLocked: boolean;
}) {
  const [editor] = useLexicalComposerContext();
  const paperId = usePaperId();
  const labelOf = fieldLabelsOf(editor);
  const decide = (choice: Choice) =>
    applyDraft(editor, (draft) => resolveDifference(draft, difference, choice));
  const name = nameOfPlace(difference, labelOf, (source) => deriverOf(source)?.label ?? source);
  const isOpen = state === 'asked' || state === 'gone';
  return (
    <li className="read-back-place" aria-label={name}>
      <strong>{name}</strong>
      {state === 'same' ? (
        <p className="read-back-words">{shownWords(difference.mine, labelOf)}</p>
      ) : (
        <Versions difference={difference} labelOf={labelOf} />
      )}
      <div className="read-back-ways">
        {difference.mine !== '' && (
          <button
            type="button"
            className="record-link"
            onClick={() => goToDifference(editor, difference)}
          >
            {linkWords.goThere}
          </button>
        )}
        {record !== null && (
          <a
            className="record-link"
            href={recordPath(record, conferenceId)}
            onClick={() => leavePaper(paperId)}
          >
            {readBackWords.openRecord}
          </a>
        )}
      </div>
      {!isLocked && (isOpen || state === 'typed') && (
        <div className="read-back-ways">
          <button type="button" className="button" onClick={() => decide('record')}>
            {state === 'gone' ? readBackWords.removeGone : linkWords.takeRecord}
          </button>
          {isOpen && (
            <button type="button" className="button" onClick={() => decide('paper')}>
              {linkWords.keepPaper}
            </button>
          )}
        </div>
      )}
    </li>
  );
}
