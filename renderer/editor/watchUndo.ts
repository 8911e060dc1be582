import { type EditorState, HISTORIC_TAG, type LexicalEditor } from 'lexical';
import { focusPlace } from '../header/focusFields';
import { $footTexts, $headTexts } from '../header/paperTexts';
import { $getPaperPart } from './paperState';

/** After undo or redo the caret goes to the field of the page that changed, if one did. */
export function watchUndo(editor: LexicalEditor): () => void {
  return editor.registerUpdateListener(({ tags, editorState, prevEditorState }) => {
    if (!tags.has(HISTORIC_TAG)) return;
    const before = textsOf(prevEditorState);
    const after = textsOf(editorState);
    // A name that undo takes off its list again is in the texts before alone.
    const places = new Set([...after.keys(), ...before.keys()]);
    const changed = [...places].find((place) => before.get(place) !== after.get(place));
    // The page is drawn anew first.
    if (changed !== undefined) queueMicrotask(() => focusPlace(changed));
  });
}

function textsOf(state: EditorState): ReadonlyMap<string, string> {
  return state.read(() => {
    const { number, date } = $getPaperPart('header');
    const texts = [...$headTexts(), ...$footTexts()];
    return new Map([
      ...texts.map(({ place, stored }): [string, string] => [place, stored]),
      ['header.number', number],
      ['header.day', date],
    ]);
  });
}
