import { blankTemplateById } from '@shared/templates/blankTemplates';
import { type Catalogue, catalogue } from '@shared/templates/catalogue';
import { fieldLabel as labelIn } from '@shared/templates/fieldLabel';
import type { Template } from '@shared/templates/template';

// Raw text: a broken file must be told by its fault, not break the build.
const modules: Readonly<Record<string, string>> = import.meta.glob('@templates/**/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

let read: Catalogue | null = null;

/** Every template of the program, and the broken files; read once. */
export function programTemplates(): Catalogue {
  read ??= catalogue(
    Object.fromEntries(
      Object.entries(modules).map(([path, text]) => [path.replace(/^.*templates\//, ''), text]),
    ),
  );
  return read;
}

/** The template that a paper was made from; null when it is gone or there was none. */
export function templateById(id: string): Template | null {
  const found = programTemplates().templates.find((template) => template.id === id);
  return found ?? blankTemplateById(id);
}

/** What chips and panels call a field of a paper. */
export function fieldLabel(templateId: string, fieldId: string): string {
  return labelIn(templateById(templateId), fieldId);
}
