import type { z } from 'zod';
import { claimedVersion } from '../claimedVersion';
import { emptySignature } from '../draft/header';
import { kindsOf } from '../draft/kinds';
import { isStored, migrate } from '../migrate';
import { err, ok, type Result } from '../result';
import { standards } from '../standards/standards';
import { jsonFaultLine } from './jsonFault';
import {
  type Template,
  type TemplateFile,
  type TemplateSignature,
  templateFileSchema,
  templateSchemaVersion,
} from './template';
import { templateBlocks } from './templateBlocks';
import type { TemplateError } from './templateError';
import { fieldFault } from './templateFields';
import { templateMigrations } from './templateMigrations';
import { placeInWords } from './templatePlace';

/** Reads the text of a template file: JSON → form → blocks and fields. */
export function readTemplate(file: string, text: string): Result<Template, TemplateError> {
  const line = jsonFaultLine(text);
  if (line !== null) return err({ kind: 'templateNotJson', file, line });
  return parseTemplate(file, JSON.parse(text));
}

/** The only door from unknown data to a `Template`; the first fault is named with its place. */
export function parseTemplate(file: string, input: unknown): Result<Template, TemplateError> {
  const version = claimedVersion(input);
  if (version > templateSchemaVersion) {
    return err({ kind: 'templateNewer', file, version, known: templateSchemaVersion });
  }
  const current = isStored(input)
    ? migrate(input, templateSchemaVersion, templateMigrations)
    : input;
  const parsed = templateFileSchema.safeParse(current);
  if (!parsed.success) return err(issueToError(file, parsed.error, current));
  const foreign = foreignValue(file, parsed.data);
  if (foreign) return err(foreign);
  const blocks = templateBlocks(file, parsed.data);
  if (!blocks.ok) return blocks;
  const { body: _body, schemaVersion: _version, signature, fields, ...rest } = parsed.data;
  const template: Template = {
    ...rest,
    signature: templateSignature(signature),
    fields: fields.flatMap(({ group, items }) => items.map((item) => ({ ...item, group }))),
    blocks: blocks.value,
  };
  const fault = fieldFault(file, template);
  return fault ? err(fault) : ok(template);
}

function templateSignature(signature: TemplateFile['signature']): TemplateSignature {
  if ('by' in signature) return { kind: 'capacity', capacity: signature.by };
  if ('places' in signature) {
    const { places } = signature;
    return {
      kind: 'places',
      places: places.length === 0 ? [emptySignature] : places,
    };
  }
  const place = ({ label, name }: typeof signature.chair) => ({
    ...emptySignature,
    authority: label,
    names: name === '' ? [] : [name],
  });
  return { kind: 'places', places: [place(signature.secretary), place(signature.chair)] };
}

/** A kind or standard that the family does not know. */
function foreignValue(file: string, data: TemplateFile): TemplateError | null {
  const { family, kind } = data;
  if (!kindsOf(family).includes(kind)) {
    return { kind: 'templateForeign', file, at: placeInWords(['kind']), value: kind };
  }
  const index = data.standards.findIndex((id) => standards[id].family !== family);
  const value = data.standards[index];
  if (value === undefined) return null;
  return { kind: 'templateForeign', file, at: placeInWords(['standards', index]), value };
}

function issueToError(file: string, error: z.ZodError, input: unknown): TemplateError {
  const issue = error.issues[0];
  if (issue === undefined) return { kind: 'templateInvalid', file, at: placeInWords([]) };
  const at = placeInWords(issue.path);
  const value = valueAt(input, issue.path);
  if (issue.code === 'unrecognized_keys') {
    return { kind: 'templateUnknownKey', file, at, key: issue.keys[0] ?? '' };
  }
  if (value === undefined) return { kind: 'templateMissing', file, at };
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    return { kind: 'templateUnknownValue', file, at, value, allowed: issue.values.map(String) };
  }
  return { kind: 'templateInvalid', file, at };
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    // Whatever JSON holds, a missing step is undefined.
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    input,
  );
}
