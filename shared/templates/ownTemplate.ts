import { z } from 'zod';
import { err, ok, type Result } from '../result';
import { parseStored, type StoredForm, type StoredFormError } from '../storedForm';
import { parseTemplate } from './parseTemplate';
import type { Template } from './template';
import type { TemplateError } from './templateError';

/** The form of a stored template of the office; the template in it has a version of its own. */
const ownTemplateVersion = 1;

const ownTemplateSchema = z
  .object({
    schemaVersion: z.literal(ownTemplateVersion),
    /** That of a template of the program where it stands in for that one. */
    id: z.string().min(1),
    /** The template file; `parseTemplate` judges it, and brings an older one up to date. */
    file: z.record(z.string(), z.unknown()).readonly(),
  })
  .strict()
  .readonly();
type OwnTemplate = z.infer<typeof ownTemplateSchema>;

const ownTemplateForm: StoredForm<OwnTemplate> = {
  sort: 'template',
  version: ownTemplateVersion,
  schema: ownTemplateSchema,
  migrations: [],
};

/** A template file as it is put into the store. */
export function ownTemplateOf(file: Readonly<Record<string, unknown>>, id: string): OwnTemplate {
  return { schemaVersion: ownTemplateVersion, id, file };
}

/** The template in a stored record. */
export function readOwnTemplate(
  stored: unknown,
): Result<Template, TemplateError | StoredFormError> {
  const own = parseStored(ownTemplateForm, stored);
  if (!own.ok) return err(own.error);
  const { name } = own.value.file;
  return parseTemplate(typeof name === 'string' ? name : own.value.id, own.value.file);
}

/** The template file in a stored record, as it was written. */
export function ownTemplateFile(
  stored: unknown,
): Result<Readonly<Record<string, unknown>>, StoredFormError> {
  const own = parseStored(ownTemplateForm, stored);
  return own.ok ? ok(own.value.file) : own;
}
