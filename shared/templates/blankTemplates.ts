import { type StandardId, standardIds } from '../draft/draft';
import { type Family, type KindId, kinds } from '../draft/kinds';
import { capacityForKind } from '../records/signing';
import { standards } from '../standards/standards';
import { type BlankForm, blankDescription, blankForms, blankName } from './blankWords';
import { parseTemplate } from './parseTemplate';
import { type Template, templateSchemaVersion } from './template';

/** The kinds that a user may begin as a blank paper, in the order of the list. */
export const blankKinds = [
  'nghi-quyet',
  'bao-cao',
  'bien-ban',
  'thong-bao',
  'ke-hoach',
  'chuong-trinh',
  'to-trinh',
  'cong-van',
  'quyet-dinh',
  'giay-moi',
] as const satisfies readonly KindId[];

/** A blank paper of every kind, for one family. */
export function blankTemplates(family: Family): readonly Template[] {
  return blankKinds.map((kind) => blankTemplate(kind, family));
}

/** Paper of a kind with nothing but its form: what the model of the kind prescribes, no content. */
export function blankTemplate(kind: KindId, family: Family): Template {
  const form = { ...plainForm, ...blankForms[family][kind] };
  const parsed = parseTemplate(`blank ${family} ${kind}`, {
    schemaVersion: templateSchemaVersion,
    id: `${familyMark[family]}-${kind}`,
    name: blankName(kinds[kind].name),
    description: blankDescription,
    family,
    standards: standardsOf(family),
    kind,
    subject: '',
    signature: form.signature ?? { by: capacityForKind(kind, family) },
    recipients: form.recipients,
    fields: form.fields,
    body: form.body,
  });
  if (!parsed.ok) throw new Error(`Blank form of ${family} ${kind}: ${parsed.error.kind}`);
  return parsed.value;
}

/** Template that the program itself makes, by the id that its papers keep; null for another id. */
export function blankTemplateById(id: string): Template | null {
  for (const family of ['party', 'state'] as const) {
    const kind = blankKinds.find((one) => id === `${familyMark[family]}-${one}`);
    if (kind !== undefined) return blankTemplate(kind, family);
  }
  return null;
}

const familyMark: Readonly<Record<Family, string>> = { party: 'TrangDang', state: 'TrangNhaNuoc' };

const plainForm: BlankForm = {
  recipients: ['{{org.archive}}'],
  fields: [],
  body: [{ role: 'paragraph', text: '' }],
};

function standardsOf(family: Family): readonly StandardId[] {
  return standardIds.filter((id) => standards[id].family === family);
}
