import type { Draft } from '@shared/draft/draft';
import type { SignaturePlace } from '@shared/draft/header';
import { originalOf } from '@shared/draft/original';
import {
  addresseeLabel,
  addresseeLines,
  authorityText,
  certificationText,
  copyFormText,
  dateLine,
  draftMarkText,
  issuerText,
  numberLine,
  printedText,
  recipientLines,
  subjectText,
  typeName,
  typistText,
} from '@shared/standards/formText';
import { hasDateLine } from '@shared/standards/hasDateLine';
import type { RuleId, Standard, StyleId } from '@shared/standards/standard';

/** What the form prints in one style, in the order of the paper, with the rule that wants it. */
export interface Component {
  readonly style: StyleId;
  readonly rule: RuleId;
  readonly texts: readonly string[];
}

/** All that the form prints around the body of a paper, and around the paper that it copies. */
export function paperComponents(draft: Draft, standard: Standard): readonly Component[] {
  const original = originalOf(draft);
  return [
    ...headOf(original, standard),
    ...marksOf(original, standard),
    ...signOffOf(original, standard),
    ...attachedHeads(original, standard),
    ...(draft.original === null ? [] : copyEnd(draft, standard)),
  ];
}

function component(
  standard: Standard,
  style: StyleId,
  texts: readonly string[],
  rule: RuleId = standard.styles[style].size.rule,
): Component {
  return { style, rule, texts };
}

function headOf(draft: Draft, standard: Standard): readonly Component[] {
  const { words, kinds } = standard;
  const rules = kinds[draft.kind];
  const place = rules.subjectPlace;
  const subject = [subjectText(draft, standard)];
  const of = component.bind(null, standard);
  return [
    ...issuerOf(draft, standard),
    of('nationalTitle', [words.nationalTitle.default], words.nationalTitle.rule),
    of('motto', [words.motto.default], words.motto.rule),
    ...numberAndDate(draft, standard),
    of('letterSubject', place.default === 'underNumber' ? subject : [], place.rule),
    of('typeName', [typeName(draft, standard)]),
    of('subject', place.default === 'underType' ? subject : []),
    of('addresseeLabel', [addresseeLabel(draft, standard)], rules.addresseeLabel.rule),
    of('addressee', addresseeLines(draft, standard)),
  ];
}

function issuerOf(draft: Draft, standard: Standard): readonly Component[] {
  return [
    component(standard, 'parentBody', [printedText(draft.header.parentBody, draft)]),
    component(standard, 'issuer', [issuerText(draft, standard)]),
  ];
}

function numberAndDate(draft: Draft, standard: Standard): readonly Component[] {
  const { numberLine: hasNumber } = standard.kinds[draft.kind];
  const number = printedText(numberLine(draft, standard), draft);
  const { rule } = standard.words.numberJoint;
  return [
    component(standard, 'numberSymbol', hasNumber.default ? [number] : [], rule),
    component(
      standard,
      'placeDate',
      hasDateLine(draft, standard) ? [dateLine(draft, standard)] : [],
    ),
  ];
}

function marksOf(draft: Draft, standard: Standard): readonly Component[] {
  const { urgency, circulation } = draft.marks;
  return [
    component(standard, 'urgency', [urgency]),
    component(standard, 'circulation', [circulation]),
    component(standard, 'draftMark', [draftMarkText(draft, standard)]),
  ];
}

function signOffOf(draft: Draft, standard: Standard): readonly Component[] {
  const { signatures, certification, recipients } = draft.signOff;
  const { words } = standard;
  const of = component.bind(null, standard);
  const certified = certification === null ? '' : certificationText(draft, standard);
  return [
    ...signatures.flatMap((place, index) =>
      placeOf(draft, standard, place, authorityText(draft, index, standard)),
    ),
    of('certification', [certified]),
    ...(certification === null
      ? []
      : placeOf(draft, standard, certification, certification.authority)),
    of('recipientsLabel', recipients.length > 0 ? [words.recipients.default] : []),
    of('recipient', recipientLines(draft, standard), words.recipientSeparator.rule),
    of('typist', [typistText(draft, standard)]),
  ];
}

function placeOf(
  draft: Draft,
  standard: Standard,
  { position, post, names }: SignaturePlace,
  authority: string,
): readonly Component[] {
  const { concurrently } = standard.words;
  const lines = printedText(position, draft).split('\n');
  const isJoint = (line: string) => line.trim().toLowerCase() === concurrently.default;
  const own = authority === '' ? 'directPosition' : 'position';
  const of = component.bind(null, standard);
  return [
    of('authority', [printedText(authority, draft)]),
    of(
      own,
      lines.filter((line) => !isJoint(line)),
    ),
    of('concurrently', lines.filter(isJoint)),
    of('signaturePost', [printedText(post, draft)]),
    of(
      'signerName',
      names.map((name) => printedText(name, draft)),
    ),
  ];
}

/** Over each attached text stand issuer and title once more, where the form has it so (S-MODEL-QĐ2). */
function attachedHeads(draft: Draft, standard: Standard): readonly Component[] {
  const { attachedHead, words } = standard;
  if (!attachedHead.default) return [];
  return draft.blocks
    .filter((block) => block.kind === 'text' && block.role === 'attached')
    .flatMap(() => [
      ...issuerOf(draft, standard),
      component(standard, 'nationalTitle', [words.nationalTitle.default]),
      component(standard, 'motto', [words.motto.default]),
    ]);
}

/** What a copy adds at its end: its own head, number, signer and recipients (P-COPY-4, S-SAO-2). */
function copyEnd(draft: Draft, standard: Standard): readonly Component[] {
  return [
    ...issuerOf(draft, standard),
    component(standard, 'copyForm', [copyFormText(draft.kind, standard)]),
    ...numberAndDate(draft, standard),
    ...signOffOf(draft, standard),
  ];
}
