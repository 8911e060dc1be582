import { type AnnexId, annexBlocks } from '@shared/standards/annexBlocks';
import { standards } from '@shared/standards/standards';
import { $getRoot, COMMAND_PRIORITY_EDITOR, createCommand, defineExtension } from 'lexical';
import { $shownFields } from './fieldsShown';
import { $isRoleBlock } from './nodes/RoleBlockNode';
import { $getPaperPart } from './paperState';
import { $blockToNode } from './translators';

/** Puts an appendix or an attached text behind all that the paper has. */
export const INSERT_ANNEX_COMMAND = createCommand<AnnexId>('INSERT_ANNEX_COMMAND');

/** Appendices and attached texts: putting the head of a new one in, with the caret in its title. */
export const AnnexExtension = defineExtension({
  name: 'vankien/annex',
  register: (editor) =>
    editor.registerCommand(INSERT_ANNEX_COMMAND, $insertAnnex, COMMAND_PRIORITY_EDITOR),
});

function $insertAnnex(annex: AnnexId): boolean {
  const standard = standards[$getPaperPart('standard')];
  const shown = $shownFields();
  const nodes = annexBlocks(annex, $getPaperPart('kind'), standard).map((block) =>
    $blockToNode(block, shown),
  );
  $getRoot().append(...nodes);
  const [title] = nodes;
  if ($isRoleBlock(title)) title.selectStart();
  return true;
}
