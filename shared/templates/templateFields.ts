import { blankField } from '../derive/blankFields';
import { blockParagraphs } from '../draft/blockParagraphs';
import type { Block } from '../draft/blocks';
import { splitFieldText } from '../draft/fieldText';
import type { SignaturePlace } from '../draft/header';
import { isFieldRun } from '../draft/runs';
import { ownValue } from '../ownValue';
import { strayBraceIn } from './inlineRuns';
import { knownFields } from './knownFields';
import type { Template, TemplateField, TemplateSignature } from './template';
import type { TemplateError } from './templateError';
import { placeInWords } from './templatePlace';

/** Every field that a template reads, in the order of the page, each once. */
export function fieldsUsed(template: Template): readonly string[] {
  const uses = [...headUses(template), ...bodyUses(template.blocks), ...footUses(template)];
  return [...new Set(uses.flatMap((use) => use.fields))];
}

/** The first fault in the fields of a template; null for none. */
export function fieldFault(file: string, template: Template): TemplateError | null {
  const ids = template.fields.map((field) => field.id);
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  if (repeated !== undefined) return { kind: 'templateFieldRepeated', file, field: repeated };
  const alias = template.fields.find(
    ({ reads }) => reads !== undefined && ownValue(knownFields, reads) === undefined,
  );
  if (alias?.reads !== undefined) {
    return { kind: 'templateReadsUnknown', file, field: alias.id, reads: alias.reads };
  }
  const declared = new Set([...ids, ...Object.keys(knownFields)]);
  const uses = [...headUses(template), ...bodyUses(template.blocks), ...footUses(template)];
  for (const { at, text, fields } of [...uses, ...defaultUses(template.fields)]) {
    const mark = strayBraceIn(text);
    if (mark !== null) return { kind: 'templateTextBroken', file, at: placeInWords(at), mark };
    const field = fields.find((id) => !declared.has(id) && blankField(id) === null);
    if (field === undefined) continue;
    return { kind: 'templateFieldUndeclared', file, at: placeInWords(at), field };
  }
  return null;
}

interface Use {
  readonly at: readonly PropertyKey[];
  readonly text: string;
  readonly fields: readonly string[];
}

function headUses(template: Template): readonly Use[] {
  const { parentBody = '', issuer = '', coIssuers = [], coCode = '' } = template.head;
  return [
    ...[parentBody, issuer, ...coIssuers, coCode].map((text) => textUse(text, ['head'])),
    textUse(template.subject, ['subject']),
    ...template.addressees.map((text, index) => textUse(text, ['addressees', index])),
  ];
}

function footUses(template: Template): readonly Use[] {
  return [
    ...signatureUses(template.signature),
    ...(template.certification === undefined ? [] : placeUses(template.certification)),
    ...template.recipients.map((text, index) => textUse(text, ['recipients', index])),
  ];
}

function signatureUses(signature: TemplateSignature): readonly Use[] {
  if (signature.kind === 'capacity') return [];
  return signature.places.flatMap(placeUses);
}

function placeUses({ authority, position, post, names }: SignaturePlace): readonly Use[] {
  return [authority, position, post, ...names].map((text) => textUse(text, ['signature']));
}

function defaultUses(fields: readonly TemplateField[]): readonly Use[] {
  return fields.map((field, index) => textUse(field.default ?? '', ['fields', index, 'default']));
}

function bodyUses(blocks: readonly Block[]): readonly Use[] {
  return blocks.map((block, index) => ({
    at: ['body', index],
    text: '',
    fields: blockParagraphs(block)
      .flat()
      .filter(isFieldRun)
      .map((run) => run.field),
  }));
}

function textUse(text: string, at: readonly PropertyKey[]): Use {
  const fields = splitFieldText(text).flatMap((part) => (part.kind === 'field' ? part.field : []));
  return { at, text, fields };
}
