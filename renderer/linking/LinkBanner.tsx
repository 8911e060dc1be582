import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { deriverOf } from '@shared/derive/derivers';
import { type Difference, differenceKey, type Merge } from '@shared/linking/difference';
import { type Choice, resolveDifference } from '@shared/linking/resolveDifference';
import type { LexicalEditor } from 'lexical';
import { Link2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { fieldLabelsOf } from '../editor/fieldsShown';
import { goToBlock } from '../editor/goToBlock';
import { showField } from '../panels/showField';
import { takeAim } from './aim';
import { applyDraft } from './applyDraft';
import { followRecords, usePaperId, usePaperRecords } from './PaperRecords';
import { markStale } from './staleMarks';
import { useOpenSource } from './useOpenSource';
import { Versions } from './Versions';
import { linkWords, nameOfPlace, reportWords } from './words';
import './linking.css';

/** Says where the open paper differs from its records, and asks place by place. */
export function LinkBanner({ isLocked }: { readonly isLocked: boolean }) {
  const [editor] = useLexicalComposerContext();
  const { found, context, merge } = usePaperRecords();
  useEffect(() => markStale(editor, merge?.asked ?? []), [editor, merge]);
  useAim();
  useOpenSource();
  if (found?.kind === 'gone' || found?.kind === 'unreadable') {
    return (
      <div className="banner banner-note">
        <Link2 size={18} aria-hidden />
        <p>{linkWords[found.kind]}</p>
      </div>
    );
  }
  if (context === null || merge === null || isLocked) return null;
  if (merge.asked.length + merge.updated.length === 0) return null;
  return <Differences merge={merge} onFollow={() => followRecords(editor, context)} />;
}

function Differences({
  merge: { asked, updated },
  onFollow,
}: {
  readonly merge: Merge;
  readonly onFollow: () => void;
}) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section className="link-banner" aria-label={reportWords.title}>
      <div className="banner banner-note">
        <Link2 size={18} aria-hidden />
        <output className="link-sentence">{sentence(asked.length, updated.length)}</output>
        {updated.length > 0 && (
          <button type="button" className="button" onClick={onFollow}>
            {linkWords.update}
          </button>
        )}
        {asked.length > 0 && (
          <button
            type="button"
            className="button"
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {isOpen ? linkWords.hide : linkWords.review}
          </button>
        )}
      </div>
      {isOpen && asked.length > 0 && (
        <ul className="link-questions">
          {asked.map((difference) => (
            <Question key={differenceKey(difference)} difference={difference} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** A paper that was opened from a list of places shows the place that was chosen there. */
function useAim(): void {
  const [editor] = useLexicalComposerContext();
  const paperId = usePaperId();
  useEffect(() => {
    const place = takeAim(paperId);
    if (place === null) return undefined;
    const shown = requestAnimationFrame(() => goToPlace(editor, place));
    return () => cancelAnimationFrame(shown);
  }, [editor, paperId]);
}

function goToPlace(
  editor: LexicalEditor,
  place:
    | { readonly kind: 'fact'; readonly field: string }
    | { readonly kind: 'block'; readonly index: number },
): void {
  if (place.kind === 'fact') showField(editor, place.field);
  else goToBlock(editor, place.index);
}

function sentence(asked: number, behind: number): string {
  return [asked > 0 && linkWords.toDecide(asked), behind > 0 && linkWords.behind(behind)]
    .filter(Boolean)
    .join(' · ');
}

function Question({ difference }: { readonly difference: Difference }) {
  const [editor] = useLexicalComposerContext();
  const labelOf = fieldLabelsOf(editor);
  const decide = (choice: Choice) =>
    applyDraft(editor, (draft) => resolveDifference(draft, difference, choice));
  const name = nameOfPlace(difference, labelOf, (source) => deriverOf(source)?.label ?? source);
  return (
    <li className="link-question" aria-label={name}>
      <div className="link-question-head">
        <strong>{name}</strong>
        <button type="button" className="record-link" onClick={() => goToPlace(editor, difference)}>
          {linkWords.goThere}
        </button>
      </div>
      <Versions difference={difference} labelOf={labelOf} />
      <div className="link-question-ways">
        <button type="button" className="button" onClick={() => decide('record')}>
          {linkWords.takeRecord}
        </button>
        <button type="button" className="button" onClick={() => decide('paper')}>
          {linkWords.keepPaper}
        </button>
      </div>
    </li>
  );
}
