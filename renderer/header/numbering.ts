import type { Header } from '@shared/draft/header';
import { $refreshFields } from '../editor/fieldsShown';
import { $changePaperPart } from '../editor/paperState';

/** Changes what names the paper; the notes of its appendices, which name it too, follow at once. */
export function $changeNumbering(changes: Partial<Pick<Header, 'number' | 'code' | 'date'>>): void {
  $changePaperPart('header', changes);
  $refreshFields();
}
