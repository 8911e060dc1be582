import { TableNode } from '@lexical/table';
import { type InitialEditorConfig, ParagraphNode } from 'lexical';
import { BreakNode } from './nodes/BreakNode';
import { FieldNode } from './nodes/FieldNode';
import { PaperTableNode } from './nodes/PaperTableNode';
import { RoleBlockNode } from './nodes/RoleBlockNode';

/**
 * The nodes that a body is made of; each has a translator. The editor's own commands make
 * paragraphs and tables of the library, which become ours.
 */
export const editorNodes: NonNullable<InitialEditorConfig['nodes']> = [
  RoleBlockNode,
  FieldNode,
  BreakNode,
  PaperTableNode,
  { replace: ParagraphNode, with: () => new RoleBlockNode(), withKlass: RoleBlockNode },
  { replace: TableNode, with: () => new PaperTableNode(), withKlass: PaperTableNode },
];
