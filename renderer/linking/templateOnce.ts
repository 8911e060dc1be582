import type { Template } from '@shared/templates/template';
import { onOwnTemplates } from '../templates/ownRows';
import { templateById } from '../templates/templateFiles';

const known = new Map<string, Template | null>();
onOwnTemplates(() => known.clear());

/** The template of a paper, read once however many papers were made from it. */
export function templateOnce(id: string): Template | null {
  const found = known.get(id);
  if (found !== undefined) return found;
  const template = templateById(id);
  known.set(id, template);
  return template;
}
