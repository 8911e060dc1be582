import { err, ok, type Result } from '../result';
import { jsonFaultLine } from './jsonFault';
import { parseTemplate } from './parseTemplate';
import type { Template } from './template';
import type { TemplateError } from './templateError';

/** A template of a file: as it is written there, and as this program reads it. */
export interface ImportedTemplate {
  readonly file: Readonly<Record<string, unknown>>;
  readonly template: Template;
}

/** A template file of the office to be kept, and the id that it is kept under. */
export interface KeptFile {
  readonly id: string;
  readonly file: Readonly<Record<string, unknown>>;
}

/** What is done with a template whose id is taken. */
export type Clash = 'keepBoth' | 'replace';

/** Reads a file with one template, or a list of them: all of them, or the first fault. */
export function readTemplates(
  name: string,
  text: string,
): Result<readonly ImportedTemplate[], TemplateError> {
  const line = jsonFaultLine(text);
  if (line !== null) return err({ kind: 'templateNotJson', file: name, line });
  const content: unknown = JSON.parse(text);
  const list: readonly unknown[] = Array.isArray(content) ? content : [content];
  if (list.length === 0) return err({ kind: 'templateMissing', file: name, at: 'mẫu' });
  const read: ImportedTemplate[] = [];
  for (const [index, one] of list.entries()) {
    const file = list.length === 1 ? name : `${name}, mẫu thứ ${index + 1}`;
    const template = parseTemplate(file, one);
    if (!template.ok) return template;
    const { id } = template.value;
    if (read.some((before) => before.template.id === id)) {
      return err({ kind: 'templateIdRepeated', file, id, other: name });
    }
    // `parseTemplate` has found an object in it.
    read.push({ file: one as ImportedTemplate['file'], template: template.value });
  }
  return ok(read);
}

/** The templates as they are to be kept: what is kept beside another gets an id and a name of its own. */
export function filesToKeep(
  imported: readonly ImportedTemplate[],
  {
    taken,
    clash,
    newId,
  }: {
    /** Names of the templates that are there, by id. */
    readonly taken: ReadonlyMap<string, string>;
    readonly clash: Clash;
    readonly newId: () => string;
  },
): readonly KeptFile[] {
  const names = new Set(taken.values());
  return imported.map(({ file, template: { id, name } }) => {
    if (!taken.has(id) || clash === 'replace') return { id, file };
    const own = { id: newId(), name: freeName(name, names) };
    names.add(own.name);
    return { id: own.id, file: { ...file, ...own } };
  });
}

/** The text of a file with these templates: one stands alone, several in a list. */
export function writeTemplates(files: readonly Readonly<Record<string, unknown>>[]): string {
  return `${JSON.stringify(files.length === 1 ? files[0] : files, null, 2)}\n`;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name} (${count})`;
  return free;
}
