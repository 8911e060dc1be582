import { parseTemplate } from '@shared/templates/parseTemplate';
import { type FieldGroup, type Template, templateSchemaVersion } from '@shared/templates/template';
import { valueOf } from './valueOf';

/** A template of one paragraph and the fields that a test is about. */
export function aTemplate({
  fields,
  text,
}: {
  readonly fields: readonly Omit<FieldGroup['items'][number], 'label'>[];
  readonly text: string;
}): Template {
  const items = fields.map((field) => ({ ...field, label: field.id.toUpperCase() }));
  return valueOf(
    parseTemplate('test', {
      schemaVersion: templateSchemaVersion,
      id: 'Test',
      name: 'Mẫu thử',
      description: 'Để thử.',
      family: 'party',
      standards: ['HD05-2026'],
      kind: 'bao-cao',
      subject: '',
      signature: { by: 'committee' },
      recipients: [],
      fields: [{ group: 'Chung', items }],
      body: [{ role: 'paragraph', text }],
    }),
  );
}
