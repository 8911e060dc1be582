import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Draft } from '../draft/draft';
import type { MinutesSignatures, Signature } from '../draft/header';
import { standards } from '../standards/standards';
import type { headKeys } from './readHead';
import { writeCode, writeListItems } from './typedPunctuation';

type HeadKey = (typeof headKeys)[number];
type HeadNode = Scalar | YAMLMap | YAMLSeq;

const longestLine = 1_000_000;

/** The front matter of a draft as YAML, without the lines around it; what is empty is left out. */
export function writeHead(draft: Draft): string {
  const { header, signOff, marks } = draft;
  // A table: a key that is not written does not compile.
  const nodes: Record<HeadKey, HeadNode | null> = {
    standard: textNode(draft.standard),
    kind: textNode(draft.kind),
    template: textNode(draft.templateId),
    conference: textNode(draft.conferenceId),
    basedOn: textNode(draft.basedOn),
    parentBody: textNode(header.parentBody),
    issuer: textNode(header.issuer),
    number: textNode(header.number),
    code: textNode(writeCode(header.code)),
    place: textNode(header.place),
    date: textNode(header.date),
    subject: textNode(header.subject),
    addressees: listNode(writeListItems(header.addressees)),
    signature:
      signOff.signature.kind === 'signature' ? signatureNode(draft, signOff.signature) : null,
    minutesSignatures:
      signOff.signature.kind === 'minutesSignatures' ? minutesNode(draft, signOff.signature) : null,
    recipients: listNode(writeListItems(signOff.recipients)),
    draftRound: textNode(marks.draftRound === 0 ? '' : String(marks.draftRound)),
    urgency: textNode(marks.urgency),
    circulation: textNode(marks.circulation),
    facts: mapNode(Object.entries(draft.facts).map(([id, value]) => [id, exactText(value)])),
  };
  const document = new Document(mapNode(Object.entries(nodes)), { schema: 'failsafe' });
  // Quoted texts stay on one line: folded ones do not come back with all their spaces.
  return document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: longestLine });
}

function signatureNode(draft: Draft, { authority, position, name }: Signature): HeadNode | null {
  const node = mapNode([
    ['authority', textNode(authority)],
    ['position', textNode(position)],
    ['name', textNode(name)],
  ]);
  return node ?? emptySignatureNode(draft);
}

function minutesNode(draft: Draft, { secretary, chair }: MinutesSignatures): HeadNode | null {
  const signer = ({ label, name }: MinutesSignatures['chair']) =>
    label === ''
      ? textNode(name)
      : mapNode([
          ['label', textNode(label)],
          ['name', textNode(name)],
        ]);
  const node = mapNode([
    ['secretary', signer(secretary)],
    ['chair', signer(chair)],
  ]);
  return node ?? emptySignatureNode(draft);
}

/** A sign-off without a name is only written where its kind of paper would get the other one. */
function emptySignatureNode({ standard, kind, signOff }: Draft): HeadNode | null {
  const usual = standards[standard].kinds[kind].signature.default;
  return usual === signOff.signature.kind ? null : new YAMLMap();
}

function mapNode(entries: readonly (readonly [string, HeadNode | null])[]): YAMLMap | null {
  const map = new YAMLMap();
  for (const [key, node] of entries) {
    if (node !== null) map.items.push(new Pair(exactText(key), node));
  }
  return map.items.length === 0 ? null : map;
}

function listNode(items: readonly string[]): HeadNode | null {
  const list = new YAMLSeq();
  list.items.push(...items.map(exactText));
  return items.length === 0 ? null : list;
}

function textNode(text: string): HeadNode | null {
  return text === '' ? null : exactText(text);
}

/** What says “missing” when it stands bare, and lines whose spaces a block of YAML would drop. */
const needsQuotes = /^(~|null)?$|^\s|\s$|\s\n|\n\s/i;

function exactText(text: string): Scalar {
  const scalar = new Scalar(text);
  if (needsQuotes.test(text)) scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}
