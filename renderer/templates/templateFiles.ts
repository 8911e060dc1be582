import { blankTemplateById } from '@shared/templates/blankTemplates';
import { type Catalogue, catalogue } from '@shared/templates/catalogue';
import { readTemplate } from '@shared/templates/parseTemplate';
import type { Template } from '@shared/templates/template';

// Raw text: a broken file must be told by its fault, not break the build.
const modules: Readonly<Record<string, string>> = import.meta.glob('@templates/**/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const files = Object.entries(modules).map(
  ([path, text]) => [path.replace(/^.*templates\//, ''), text] as const,
);
let read: Catalogue | null = null;

/** Every template of the program, and the broken files; read once. */
export function programTemplates(): Catalogue {
  read ??= catalogue(Object.fromEntries(files));
  return read;
}

/** The template that a paper was made from; null when it is gone, is broken or there was none. */
export function templateById(id: string): Template | null {
  if (!/^\w[\w-]*$/.test(id)) return null;
  // Opening a paper reads this one file only. Ids of fields begin with a small letter.
  const ownId = new RegExp(`"id"\\s*:\\s*"${id}"`);
  for (const [file, text] of files) {
    const template = ownId.test(text) ? readTemplate(file, text) : null;
    if (template?.ok && template.value.id === id) return template.value;
  }
  return blankTemplateById(id);
}
