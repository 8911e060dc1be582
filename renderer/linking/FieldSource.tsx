import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { factOf } from '@shared/draft/factOf';
import { readFieldOf } from '@shared/linking/recordFields';
import type { RecordPlace } from '@shared/linking/recordPlace';
import { resolveDifference } from '@shared/linking/resolveDifference';
import { usePaperPart } from '../editor/paperStore';
import { applyDraft } from './applyDraft';
import { usePaperId, usePaperRecords } from './PaperRecords';
import { recordPath } from './recordPath';
import { templateOnce } from './templateOnce';
import { leavePaper } from './wayBack';
import { linkWords } from './words';

/** Where the value of a field comes from, and what the record says where the paper says otherwise. */
export function FieldSource({
  field,
  isLocked,
}: {
  readonly field: string;
  readonly isLocked: boolean;
}) {
  const [editor] = useLexicalComposerContext();
  const { context } = usePaperRecords();
  const paperId = usePaperId();
  const mine = factOf(usePaperPart('facts'), field);
  const template = templateOnce(usePaperPart('templateId'));
  const source = context && readFieldOf(field, context, template);
  if (context === null || source === null) return null;
  const theirs = source.read(context);
  const take = () =>
    applyDraft(editor, (draft) =>
      resolveDifference(draft, { kind: 'fact', field, base: '', mine, theirs }, 'record'),
    );
  return (
    <div className="field-source">
      <a
        href={recordPath(source.place, context.conference.id)}
        onClick={() => leavePaper(paperId)}
        data-source={field}
      >
        {wordsOf(source.place)}
      </a>
      {theirs !== '' && theirs !== mine && (
        <span className="field-source-other">{linkWords.typedOver(theirs)}</span>
      )}
      {theirs !== '' && theirs !== mine && !isLocked && (
        <button type="button" className="record-link" onClick={take}>
          {linkWords.takeRecord}
        </button>
      )}
    </div>
  );
}

function wordsOf(place: RecordPlace): string {
  return place.record === 'organisation'
    ? linkWords.fromOrganisation
    : linkWords.fromConference(place.part);
}
