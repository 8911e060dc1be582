import { fixOf } from '@renderer/panels/findingFixes';
import { check } from '@shared/checker/check';
import type { Block } from '@shared/draft/blocks';
import type { StandardId } from '@shared/draft/draft';
import { standards } from '@shared/standards/standards';
import { UNDO_COMMAND } from 'lexical';
import { expect, test } from 'vitest';
import { aDocumentEditor } from '../../helpers/aDocumentEditor';
import { p } from '../../helpers/aDraft';

const field = { field: 'goal' } as const;

const ends: readonly (readonly [StandardId, Block, Block])[] = [
  ['HD05-2026', p('paragraph', 'Hết'), p('paragraph', 'Hết.')],
  ['HD05-2026', p('paragraph', 'Hết./.'), p('paragraph', 'Hết.')],
  ['HD05-2026', p('paragraph', 'Hết; '), p('paragraph', 'Hết.')],
  ['ND30', p('paragraph', 'Hết.'), p('paragraph', 'Hết./.')],
  [
    'ND30',
    p('paragraph', [{ text: 'Hết', marks: ['bold'] }, { text: '.' }]),
    p('paragraph', [{ text: 'Hết./.', marks: ['bold'] }]),
  ],
  ['ND30', p('paragraph', [field]), p('paragraph', [field, { text: './.' }])],
];

test.each(ends)(
  'in %s the end of %j is mended at one press, and taken back by one undo',
  (standard, before, after) => {
    const paper = aDocumentEditor({ standard, blocks: [before] });
    mendEnd(paper);
    expect(paper.blocks()).toEqual([after]);
    expect(bodyEndOf(paper)).toBeUndefined();
    paper.editor.dispatchCommand(UNDO_COMMAND, undefined);
    paper.update(() => undefined);
    expect(paper.blocks()).toEqual([before]);
  },
);

type Paper = ReturnType<typeof aDocumentEditor>;

function mendEnd(paper: Paper): void {
  const finding = bodyEndOf(paper);
  const fix = finding === undefined ? null : fixOf(finding);
  expect(fix?.label).toBe('Sửa');
  fix?.apply(paper.editor);
  paper.update(() => undefined);
}

function bodyEndOf(paper: Paper) {
  const draft = paper.draft();
  return check(draft, standards[draft.standard]).find(({ kind }) => kind === 'bodyEnd');
}
