import { parseTemplate } from '@shared/templates/parseTemplate';
import { type FieldGroup, type Template, templateSchemaVersion } from '@shared/templates/template';
import { valueOf } from './valueOf';

type Field = FieldGroup['items'][number];

/** A template of one paragraph and the fields that a test is about. */
export function aTemplate({
  fields,
  text,
}: {
  readonly fields: readonly Omit<Field, 'label'>[];
  readonly text: string;
}): Template {
  const labelled = fields.map((field) => ({ ...field, label: field.id.toUpperCase() }));
  return valueOf(parseTemplate('test', aTemplateFile({ id: 'Test', fields: labelled, text })));
}

/** The same as it stands in a file. */
export function aTemplateFile({
  id,
  fields,
  text,
}: {
  readonly id: string;
  readonly fields: readonly Field[];
  readonly text: string;
}) {
  return {
    schemaVersion: templateSchemaVersion,
    id,
    name: 'Mẫu thử',
    description: 'Để thử.',
    family: 'party',
    standards: ['HD05-2026'],
    kind: 'bao-cao',
    subject: '',
    signature: { by: 'committee' },
    recipients: [],
    fields: [{ group: 'Chung', items: fields }],
    body: [{ role: 'paragraph', text }],
  };
}
