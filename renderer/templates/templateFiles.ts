import { blankTemplateById } from '@shared/templates/blankTemplates';
import { type Catalogue, catalogue } from '@shared/templates/catalogue';
import { ownTemplateFile, readOwnTemplate } from '@shared/templates/ownTemplate';
import { readTemplate } from '@shared/templates/parseTemplate';
import type { Template } from '@shared/templates/template';
import type { RecordRow } from '../db/rows';
import { ownTemplateRows } from './ownRows';

// Raw text: a broken file must be told by its fault, not break the build.
const modules: Readonly<Record<string, string>> = import.meta.glob(
  '@templates/{party,state}/*.json',
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);

const files = Object.entries(modules).map(
  ([path, text]) => [path.replace(/^.*templates\//, ''), text] as const,
);
let read: Catalogue | null = null;

/** Every template of the program, and the broken files; read once. */
export function programTemplates(): Catalogue {
  read ??= catalogue(Object.fromEntries(files));
  return read;
}

/** Every template: those of the office first, then those of the program that none stands in for. */
export function allTemplates(): Catalogue {
  const rows = ownTemplateRows();
  if (whole?.rows !== rows) whole = { rows, catalogue: joined(rows, programTemplates()) };
  return whole.catalogue;
}

/** Whose a template is. */
export type TemplateOrigin = 'program' | 'own' | 'changed';

/** Whether a template is the office's, or one of the program in the office's version. */
export function originOf(id: string): TemplateOrigin {
  const isOwn = ownTemplateRows().some((row) => row.id === id);
  const isBuiltIn = programTemplates().templates.some((one) => one.id === id);
  if (!isOwn) return 'program';
  return isBuiltIn ? 'changed' : 'own';
}

/** The template that a paper was made from; null when it is gone, is broken or there was none. */
export function templateById(id: string): Template | null {
  if (!/^\w[\w-]*$/.test(id)) return null;
  const row = ownTemplateRows().find((one) => one.id === id);
  const own = row && readOwnTemplate(row.record);
  return own?.ok ? own.value : programTemplateById(id);
}

/** A template as its file writes it, the office's version before the program's; null for none. */
export function templateSource(id: string): Readonly<Record<string, unknown>> | null {
  const row = ownTemplateRows().find((one) => one.id === id);
  if (row !== undefined) {
    const own = ownTemplateFile(row.record);
    return own.ok ? { ...own.value, id } : null;
  }
  const text = files.find(([, one]) => isFileOf(one, id))?.[1];
  if (text === undefined) return null;
  // `readTemplate` has found an object with this id in it.
  return JSON.parse(text) as Readonly<Record<string, unknown>>;
}

let whole: { readonly rows: readonly RecordRow[]; readonly catalogue: Catalogue } | null = null;

function joined(rows: readonly RecordRow[], program: Catalogue): Catalogue {
  const read = rows.map(({ id, record }) => ({ id, template: readOwnTemplate(record) }));
  const own = read.flatMap(({ template }) => (template.ok ? [template.value] : []));
  const broken = read.flatMap(({ id, template }) =>
    template.ok ? [] : [{ file: id, error: template.error }],
  );
  const ids = new Set(own.map(({ id }) => id));
  return {
    templates: [
      ...own.toSorted((a, b) => a.name.localeCompare(b.name, 'vi')),
      ...program.templates.filter(({ id }) => !ids.has(id)),
    ],
    broken: [...broken, ...program.broken],
  };
}

function programTemplateById(id: string): Template | null {
  // Opening a paper reads this one file only.
  for (const [file, text] of files) {
    const template = isFileOf(text, id) ? readTemplate(file, text) : null;
    if (template?.ok && template.value.id === id) return template.value;
  }
  return blankTemplateById(id);
}

/** Ids of fields begin with a small letter, so only the template's own can be this one. */
function isFileOf(text: string, id: string): boolean {
  return new RegExp(`"id"\\s*:\\s*"${id}"`).test(text);
}
