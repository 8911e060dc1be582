import { type StandardId, standardIds } from '../draft/draft';
import { type Family, type KindId, kindIds, kinds, kindsOf } from '../draft/kinds';
import { capacityForKind } from '../records/signing';
import { standards } from '../standards/standards';
import {
  type BlankForm,
  type BlankForms,
  type BlankVariant,
  blankDescription,
  blankName,
} from './blankWords';
import { parseTemplate } from './parseTemplate';
import { partyBlanks } from './partyBlankWords';
import { partyVariants } from './partyVariantWords';
import { stateBlanks } from './stateBlankWords';
import { stateVariants } from './stateVariantWords';
import { type Template, templateSchemaVersion } from './template';

/** A blank paper of every kind, for one family, and of every form that a kind has besides. */
export function blankTemplates(family: Family): readonly Template[] {
  return [
    ...kindsOf(family).map((kind) => blankTemplate(kind, family)),
    ...variants[family].map((variant) => templateOf(variant, family)),
  ];
}

/** Paper of a kind with nothing but its form: what the model of the kind prescribes, no content. */
export function blankTemplate(kind: KindId, family: Family): Template {
  const form = blanks[family][kind] ?? {};
  return templateOf({ ...form, id: kind, kind, name: kinds[kind].name }, family);
}

/** What a blank paper is called in a list that says itself that it is blank. */
export function blankTitle({ id, family, kind }: Template): string {
  const variant = variants[family].find((one) => id === templateId(one.id, family));
  return variant?.name ?? kinds[kind].name;
}

/** Template that the program itself makes, by the id that its papers keep; null for another id. */
export function blankTemplateById(id: string): Template | null {
  for (const family of ['party', 'state'] as const) {
    const kind = kindIds.find((one) => id === templateId(one, family));
    if (kind !== undefined) return blankTemplate(kind, family);
    const variant = variants[family].find((one) => id === templateId(one.id, family));
    if (variant !== undefined) return templateOf(variant, family);
  }
  return null;
}

const blanks: Readonly<Record<Family, BlankForms>> = { party: partyBlanks, state: stateBlanks };

const variants: Readonly<Record<Family, readonly BlankVariant[]>> = {
  party: partyVariants,
  state: stateVariants,
};

const familyMark: Readonly<Record<Family, string>> = { party: 'TrangDang', state: 'TrangNhaNuoc' };

function templateId(id: string, family: Family): string {
  return `${familyMark[family]}-${id}`;
}

const plainForm = {
  head: {},
  subject: '',
  recipients: ['{{org.archive}}'],
  fields: [],
  body: [{ role: 'paragraph', text: '' }],
} as const satisfies BlankForm;

function templateOf({ id, kind, name, ...form }: BlankVariant, family: Family): Template {
  const parsed = parseTemplate(`blank ${family} ${id}`, {
    schemaVersion: templateSchemaVersion,
    id: templateId(id, family),
    name: blankName(name),
    description: blankDescription,
    family,
    standards: standardsOf(family),
    kind,
    signature: { by: capacityForKind(kind, family) },
    ...plainForm,
    ...form,
  });
  if (!parsed.ok) throw new Error(`Blank form of ${family} ${id}: ${parsed.error.kind}`);
  return parsed.value;
}

function standardsOf(family: Family): readonly StandardId[] {
  return standardIds.filter((id) => standards[id].family === family);
}
