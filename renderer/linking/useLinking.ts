import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useEffect } from 'react';
import { goToBlock } from '../editor/goToBlock';
import { showField } from '../panels/showField';
import { takeAim } from './aim';
import { usePaperId, usePaperRecords } from './PaperRecords';
import { markStale } from './staleMarks';
import { useOpenSource } from './useOpenSource';

/** What the open paper does for its records: marks, ways to the source, the place it was opened at. */
export function useLinking(): void {
  const [editor] = useLexicalComposerContext();
  const { merge } = usePaperRecords();
  useEffect(() => markStale(editor, merge?.asked ?? []), [editor, merge]);
  useAim();
  useOpenSource();
}

/** A paper that was opened from a list of places shows the place that was chosen there. */
function useAim(): void {
  const [editor] = useLexicalComposerContext();
  const paperId = usePaperId();
  useEffect(() => {
    const place = takeAim(paperId);
    if (place === null) return undefined;
    const shown = requestAnimationFrame(() =>
      place.kind === 'fact' ? showField(editor, place.field) : goToBlock(editor, place.index),
    );
    return () => cancelAnimationFrame(shown);
  }, [editor, paperId]);
}
