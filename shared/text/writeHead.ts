import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Draft, Original, StandardId } from '../draft/draft';
import type { SignaturePlace } from '../draft/header';
import { standards } from '../standards/standards';
import { headKeys } from './readHead';
import { usualPlaces } from './readSignOff';
import { writeCode, writeListItems } from './typedPunctuation';

type HeadKey = (typeof headKeys)[number];
type HeadNode = Scalar | YAMLMap | YAMLSeq;

const longestLine = 1_000_000;

/** The front matter of a draft as YAML, without the lines around it; what is empty is left out. */
export function writeHead(draft: Draft): string {
  // A table: a key that is not written does not compile.
  const nodes: Record<HeadKey, HeadNode | null> = {
    standard: textNode(draft.standard),
    template: textNode(draft.templateId),
    conference: textNode(draft.conferenceId),
    basedOn: textNode(draft.basedOn),
    ...paperNodes(draft, draft.standard),
    twoSided: textNode(draft.page.isTwoSided ? 'có' : ''),
    original: draft.original && mapNode(inOrder(paperNodes(draft.original, draft.standard))),
    facts: mapNode(Object.entries(draft.facts).map(([id, value]) => [id, exactText(value)])),
  };
  const document = new Document(mapNode(inOrder(nodes)), { schema: 'failsafe' });
  // Quoted texts stay on one line: folded ones do not come back with all their spaces.
  return document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: longestLine });
}

type HeadNodes = Readonly<Partial<Record<HeadKey, HeadNode | null>>>;

function inOrder(nodes: HeadNodes): readonly (readonly [string, HeadNode | null])[] {
  return headKeys.map((key) => [key, nodes[key] ?? null]);
}

/** What a paper and the paper that it copies both have. */
function paperNodes({ kind, header, signOff, marks }: Original, standard: StandardId) {
  return {
    kind: textNode(kind),
    parentBody: textNode(header.parentBody),
    issuer: textNode(header.issuer),
    coIssuers: listNode(writeListItems(header.coIssuers)),
    number: textNode(header.number),
    code: textNode(writeCode(header.code)),
    place: textNode(header.place),
    date: textNode(header.date),
    dateLine: textNode(header.hasDateLine ? '' : 'không'),
    subject: textNode(header.subject),
    addressees: listNode(writeListItems(header.addressees)),
    ...signatureNodes(signOff.signatures, usualPlaces(kind, standards[standard]).length),
    // Read for texts of old; the two of minutes are places like others.
    minutesSignatures: null,
    certification: signOff.certification && placeNode(signOff.certification),
    recipients: listNode(writeListItems(signOff.recipients)),
    draftRound: textNode(marks.draftRound === 0 ? '' : String(marks.draftRound)),
    urgency: textNode(marks.urgency),
    circulation: textNode(marks.circulation),
    secrecy: textNode(marks.secrecy),
    typist: textNode(marks.typist),
    copies: textNode(marks.copies === 0 ? '' : String(marks.copies)),
    contact: listNode(marks.contact),
  };
}

/** Places that say nothing are only written where the kind of paper would get another number of them. */
function signatureNodes(places: readonly SignaturePlace[], usual: number) {
  const nodes = places.map(placeNode);
  const [only] = nodes;
  const isSilent = nodes.every((node) => node.items.length === 0);
  if (isSilent && nodes.length === usual) return { signature: null, signatures: null };
  if (only !== undefined && nodes.length === 1) return { signature: only, signatures: null };
  const list = new YAMLSeq();
  list.items.push(...nodes);
  return { signature: null, signatures: list };
}

function placeNode({ authority, position, post, names }: SignaturePlace): YAMLMap {
  const [name = '', ...more] = names;
  const node = mapNode([
    ['authority', textNode(authority)],
    ['position', textNode(position)],
    ['post', textNode(post)],
    more.length === 0 ? ['name', textNode(name)] : ['names', listNode(names)],
  ]);
  return node ?? new YAMLMap();
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
