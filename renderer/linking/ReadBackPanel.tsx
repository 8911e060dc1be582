import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { RecordContext } from '@shared/conference/recordContext';
import type { Merge } from '@shared/linking/difference';
import { type LinkedPlace, type PlaceState, placeStates, readBack } from '@shared/linking/readBack';
import { inConference } from '@shared/linking/recordPlace';
import { useMemo } from 'react';
import { useCommands } from '../commands/CommandHost';
import { usePaperPart } from '../editor/paperStore';
import { followRecords, usePaperRecords } from './PaperRecords';
import { ReadBackPlace } from './ReadBackPlace';
import { recordPath } from './recordPath';
import { templateOnce } from './templateOnce';
import { linkWords, placeStateWords, readBackWords, reportWords } from './words';
import './readBack.css';

/** Place by place, what the paper says and what its records say, with a way to either. */
export function ReadBackPanel({ isLocked }: { readonly isLocked: boolean }) {
  const { found, context, merge } = usePaperRecords();
  return (
    <section className="read-back" aria-label={reportWords.title}>
      {(found?.kind === 'gone' || found?.kind === 'unreadable') && <NoRecord kind={found.kind} />}
      {found === null && <p className="read-back-note">{readBackWords.nothing}</p>}
      {context !== null && merge !== null && (
        <Places context={context} merge={merge} isLocked={isLocked} />
      )}
    </section>
  );
}

function NoRecord({ kind }: { readonly kind: 'gone' | 'unreadable' }) {
  const centre = useCommands();
  const conferenceId = usePaperPart('conferenceId');
  return (
    <div className="read-back-note read-back-fault">
      <p>{linkWords[kind]}</p>
      {kind === 'unreadable' && (
        <a className="record-link" href={recordPath(inConference('facts'), conferenceId)}>
          {linkWords.openConference}
        </a>
      )}
      <button type="button" className="button" onClick={() => centre.run('view.info')}>
        {readBackWords.otherConference}
      </button>
    </div>
  );
}

function Places(props: {
  readonly context: RecordContext;
  readonly merge: Merge;
  readonly isLocked: boolean;
}) {
  const { context, merge, isLocked } = props;
  const [editor] = useLexicalComposerContext();
  const template = templateOnce(usePaperPart('templateId'));
  const places = useMemo(() => readBack(merge, context, template), [merge, context, template]);
  if (places.length === 0) return <p className="read-back-note">{readBackWords.nothing}</p>;
  return (
    <>
      <div className="read-back-note read-back-sum">
        <output>{sentenceOf(places)}</output>
        {merge.updated.length > 0 && !isLocked && (
          <button type="button" className="button" onClick={() => followRecords(editor, context)}>
            {linkWords.update}
          </button>
        )}
      </div>
      {placeStates.map((state) => (
        <PlaceGroup
          key={state}
          state={state}
          places={places.filter((place) => place.state === state)}
          conferenceId={context.conference.id}
          isLocked={isLocked}
        />
      ))}
    </>
  );
}

function PlaceGroup(props: {
  readonly state: PlaceState;
  readonly places: readonly LinkedPlace[];
  readonly conferenceId: string;
  readonly isLocked: boolean;
}) {
  const { state, places } = props;
  if (places.length === 0) return null;
  return (
    <details className={`read-back-group read-back-${state}`} open={state !== 'same'}>
      <summary>
        {placeStateWords[state]} ({places.length})
      </summary>
      <ul>
        {places.map((place) => (
          <ReadBackPlace key={place.key} {...props} place={place} />
        ))}
      </ul>
    </details>
  );
}

function sentenceOf(places: readonly LinkedPlace[]): string {
  const isAllSame = places.every(({ state }) => state === 'same');
  return isAllSame ? readBackWords.allSame(places.length) : readBackWords.linked(places.length);
}
