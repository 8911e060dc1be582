import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { readFieldOf } from '@shared/linking/recordFields';
import {
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  mergeRegister,
} from 'lexical';
import { useCallback, useEffect } from 'react';
import { $isField } from '../editor/nodes/FieldNode';
import { usePaperPart } from '../editor/paperStore';
import { OPEN_SOURCE_COMMAND } from './openSourceCommand';
import { usePaperId, usePaperRecords } from './PaperRecords';
import { recordPath } from './recordPath';
import { templateOnce } from './templateOnce';
import { leavePaper } from './wayBack';

/** Goes to the record behind the chip at the caret, the field of the panel, or a chip pressed with Ctrl. */
export function useOpenSource(): void {
  const [editor] = useLexicalComposerContext();
  const { context } = usePaperRecords();
  const paperId = usePaperId();
  const template = templateOnce(usePaperPart('templateId'));
  const open = useCallback(
    (field: string | null) => {
      const source = field && context && readFieldOf(field, context, template);
      if (!source) return;
      leavePaper(paperId);
      window.location.hash = recordPath(source.place, context.conference.id);
    },
    [context, template, paperId],
  );
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const { target } = event;
      if (!event.ctrlKey || !(target instanceof Node)) return;
      open(editor.read(() => $fieldNameOf($getNearestNodeFromDOMNode(target))));
    };
    return mergeRegister(
      editor.registerRootListener((root, before) => {
        before?.removeEventListener('click', onClick);
        root?.addEventListener('click', onClick);
      }),
      editor.registerCommand(
        OPEN_SOURCE_COMMAND,
        () => {
          open(fieldOfPanel() ?? $fieldAtCaret());
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
    );
  }, [editor, open]);
}

const factPlace = 'facts.';

function fieldOfPanel(): string | null {
  const { activeElement } = document;
  const place = activeElement instanceof HTMLElement ? activeElement.dataset['place'] : undefined;
  return place?.startsWith(factPlace) === true ? place.slice(factPlace.length) : null;
}

function $fieldAtCaret(): string | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const fields = [...selection.getNodes(), selection.anchor.getNode()].map($fieldNameOf);
  return fields.find((field) => field !== null) ?? null;
}

function $fieldNameOf(node: Parameters<typeof $isField>[0]): string | null {
  return $isField(node) ? node.getField() : null;
}
