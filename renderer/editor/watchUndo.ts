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
    const changed = [...after].find(([place, text]) => before.get(place) !== text);
    // The page is drawn anew first.
    if (changed) queueMicrotask(() => focusPlace(changed[0]));
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
