import type { Family } from '../draft/kinds';
import type { StoredFormError } from '../storedForm';
import { readTemplate } from './parseTemplate';
import type { Template } from './template';
import type { TemplateError } from './templateError';

/** All templates that can be used, and the files that cannot, each with its fault. */
export interface Catalogue {
  /** Party papers first, then by id. */
  readonly templates: readonly Template[];
  readonly broken: readonly {
    readonly file: string;
    readonly error: TemplateError | StoredFormError;
  }[];
}

/** Reads template files (name → text). A broken one never takes the others with it. */
export function catalogue(files: Readonly<Record<string, string>>): Catalogue {
  const templates = new Map<string, { readonly file: string; readonly template: Template }>();
  const broken: { file: string; error: TemplateError }[] = [];
  for (const file of Object.keys(files).toSorted()) {
    const read = readTemplate(file, files[file] ?? '');
    if (!read.ok) {
      broken.push({ file, error: read.error });
      continue;
    }
    const { id } = read.value;
    const other = templates.get(id)?.file;
    if (other === undefined) templates.set(id, { file, template: read.value });
    else broken.push({ file, error: { kind: 'templateIdRepeated', file, id, other } });
  }
  return {
    templates: [...templates.values()].map(({ template }) => template).toSorted(byFamilyAndId),
    broken,
  };
}

const familyOrder: Readonly<Record<Family, number>> = { party: 0, state: 1 };

function byFamilyAndId(a: Template, b: Template): number {
  return familyOrder[a.family] - familyOrder[b.family] || (a.id < b.id ? -1 : 1);
}
