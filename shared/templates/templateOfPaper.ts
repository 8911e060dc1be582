import { deriverOf } from '../derive/derivers';
import type { Block, TableBlock, TextBlock } from '../draft/blocks';
import type { Draft } from '../draft/draft';
import { stretchesOf } from '../linking/stretches';
import { emptyProfile, type Profile } from '../records/profile';
import { sameValue } from '../sameValue';
import { standards } from '../standards/standards';
import { blankTemplate } from './blankTemplates';
import { KeptBlanks } from './keptBlanks';
import { headOfPaper, placeOf, signatureOfPaper, untouchedPaper } from './paperForm';
import { type Template, type TemplateSource, templateSchemaVersion } from './template';
import { writeInline } from './writeInline';

/** What the template is called, and which filled blanks become text in it. */
export interface TemplateWish {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Heading that it stands under in the lists; empty for none. */
  readonly group: string;
  /** Fields of the paper whose values stay; all other blanks are blank again. */
  readonly asText: ReadonlySet<string>;
}

/** The paper, and what its form came from. */
export interface PaperOrigin {
  readonly draft: Draft;
  /** Template of the paper; null where it is gone, or there was none. */
  readonly template: Template | null;
  readonly profile: Profile;
}

/**
 * The template file that makes papers like this one. What the body's profile filled in is blank
 * again, and a stretch that the records wrote is derived again.
 */
export function templateOfPaper(
  { draft, template, profile }: PaperOrigin,
  wish: TemplateWish,
): TemplateSource {
  const { family } = standards[draft.standard];
  const source = template ?? blankTemplate(draft.kind, family);
  const blanks = new KeptBlanks(draft.facts, wish.asText, source);
  const untouched = [profile, emptyProfile].map((one) =>
    untouchedPaper(source, one, draft.standard),
  );
  const asText = (texts: readonly string[]) =>
    texts.map((text) => blanks.text(text).trim()).filter((text) => text !== '');
  const first = standards[draft.standard].kinds[draft.kind].firstRecipient.default;
  const { recipients } = draft.signOff;
  const { addressees } = draft.header;
  const hasUsualRecipients = untouched.some((one) => sameValue(recipients, one.signOff.recipients));
  const isFixed = !hasUsualRecipients || source.fixedRecipients === true;
  const file: Omit<TemplateSource, 'fields'> = {
    schemaVersion: templateSchemaVersion,
    id: wish.id,
    name: wish.name,
    description: wish.description,
    ...(source.sensitive === undefined ? {} : { sensitive: source.sensitive }),
    ...(wish.group === '' ? {} : { group: wish.group }),
    family,
    standards: source.standards.includes(draft.standard) ? [...source.standards] : [draft.standard],
    kind: draft.kind,
    head: headOfPaper(draft.header, source, profile, blanks),
    subject: blanks.text(draft.header.subject),
    addressees: asText(
      untouched.some((one) => sameValue(addressees, one.header.addressees))
        ? source.addressees
        : addressees,
    ),
    signature: signatureOfPaper(draft, source, profile, blanks),
    recipients: asText(hasUsualRecipients ? source.recipients : recipients).filter(
      (text) => text !== first,
    ),
    ...(isFixed ? { fixedRecipients: true } : {}),
    circulation: draft.marks.circulation,
    ...(draft.marks.urgency === '' ? {} : { urgency: draft.marks.urgency }),
    ...(draft.page.isTwoSided ? { twoSided: true } : {}),
    ...certificationOf(draft, blanks),
    body: bodyOf(draft.blocks, blanks),
  };
  return { ...file, fields: blanks.declarations() };
}

function certificationOf(
  { signOff }: Draft,
  blanks: KeptBlanks,
): Pick<TemplateSource, 'certification'> {
  const { certification } = signOff;
  return certification === null ? {} : { certification: placeOf(certification, blanks) };
}

type FileBody = TemplateSource['body'];

function bodyOf(blocks: readonly Block[], blanks: KeptBlanks): FileBody {
  const derived = new Map<number, string | null>();
  for (const { source, blocks: stretch } of stretchesOf(blocks)) {
    if (deriverOf(source) === null) continue;
    for (const [part, { index }] of stretch.entries())
      derived.set(index, part === 0 ? source : null);
  }
  const body = blocks.flatMap((block, index) => {
    const source = derived.get(index);
    if (source === null) return [];
    return [source === undefined ? fileBlock(block, blanks) : { derive: source }];
  });
  return body.length > 0 ? body : [{ role: 'paragraph', text: '' }];
}

function fileBlock(block: Block, blanks: KeptBlanks): unknown {
  if (block.kind === 'pageBreak') return { break: 'page' };
  if (block.kind === 'orientation') return { break: block.to };
  return block.kind === 'table' ? { block: tableOf(block, blanks) } : textOf(block, blanks);
}

function tableOf({ link: _link, ...table }: TableBlock, blanks: KeptBlanks): TableBlock {
  const rows = table.rows.map((row) =>
    row.map((cell) => ({
      ...cell,
      paragraphs: cell.paragraphs.map((runs) => blanks.runs(runs)),
    })),
  );
  return { ...table, rows };
}

function textOf({ link: _link, ...block }: TextBlock, blanks: KeptBlanks): unknown {
  const runs = blanks.runs(block.runs);
  const text = block.startAt === undefined ? writeInline(runs) : null;
  return text === null ? { block: { ...block, runs } } : { role: block.role, text };
}
